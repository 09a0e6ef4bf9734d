using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

class Receive
{
    // Runs without a JSON library; with one, read reference_id and status.code.
    static readonly Regex ReferenceId = new Regex("\"reference_id\"\\s*:\\s*\"(\\w+)\"");
    static readonly Regex Status = new Regex("\"status\"\\s*:\\s*\\{[^}]*?\"code\"\\s*:\\s*(\\d{3})\\b");

    static void Main()
    {
        var hmac = new HMACSHA256(Convert.FromBase64String(Setting("TELESIGN_API_KEY")));
        var account = "TSA " + Setting("TELESIGN_CUSTOMER_ID") + ":";
        var recorded = new HashSet<string>(); // in production: a unique key in your database
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
                var signature = Convert.ToBase64String(hmac.ComputeHash(body));
                var headers = context.Request.Headers;
                // A proxy may remove Authorization or replace it: the other header holds the signature as well, bare or in full.
                var genuine = Is(headers["Authorization"], account + signature)
                    || Is(headers["X-TS-Authorization"], signature)
                    || Is(headers["X-TS-Authorization"], account + signature);
                if (genuine)
                {
                    var report = Encoding.UTF8.GetString(body);
                    // A report can arrive twice: reference ID and status tell reports apart.
                    if (recorded.Add(Find(ReferenceId, report) + " " + Find(Status, report))) Console.WriteLine(report);
                }
                // Within 5 seconds, and with 200 only: otherwise the report is sent again.
                context.Response.StatusCode = genuine ? 200 : 401;
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

    static bool Is(string header, string expected)
    {
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(header ?? ""), Encoding.UTF8.GetBytes(expected));
    }

    static string Find(Regex pattern, string report)
    {
        return pattern.Match(report).Groups[1].Value;
    }

    static string Setting(string name)
    {
        var value = Environment.GetEnvironmentVariable(name);
        return string.IsNullOrEmpty(value) ? throw new InvalidOperationException(name + " is not set") : value;
    }
}
