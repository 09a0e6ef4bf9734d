using System;
using System.IO;
using System.Net;
using System.Security.Cryptography;
using System.Text;

class Receive
{
    static void Main()
    {
        var hmac = new HMACSHA256(Convert.FromBase64String(Setting("TELESIGN_API_KEY")));
        var account = "TSA " + Setting("TELESIGN_CUSTOMER_ID") + ":";
        var listener = new HttpListener();
        listener.Prefixes.Add("http://127.0.0.1:8080/");
        listener.Start();
        while (true)
        {
            var context = listener.GetContext();
            try
            {
                var stream = new MemoryStream();
                context.Request.InputStream.CopyTo(stream);
                var body = stream.ToArray();
                var expected = Encoding.UTF8.GetBytes(account + Convert.ToBase64String(hmac.ComputeHash(body)));
                var given = Encoding.UTF8.GetBytes(context.Request.Headers["Authorization"] ?? "");
                var genuine = CryptographicOperations.FixedTimeEquals(given, expected);
                if (genuine) Console.WriteLine(Encoding.UTF8.GetString(body));
                context.Response.StatusCode = genuine ? 204 : 401;
                context.Response.Close();
            }
            catch (Exception error)
            {
                // A sender that hangs up halfway must not end the loop.
                Console.Error.WriteLine(error.Message);
                context.Response.Abort();
            }
        }
    }

    static string Setting(string name)
    {
        var value = Environment.GetEnvironmentVariable(name);
        return string.IsNullOrEmpty(value) ? throw new InvalidOperationException(name + " is not set") : value;
    }
}
