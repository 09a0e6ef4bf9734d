import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import static java.nio.charset.StandardCharsets.UTF_8;

class Receive {
    public static void main(String[] args) throws Exception {
        byte[] key = Base64.getDecoder().decode(System.getenv("TELESIGN_API_KEY"));
        String customerId = Objects.requireNonNull(System.getenv("TELESIGN_CUSTOMER_ID"));
        // One for all reports, as the server has one thread; with more, each needs its own.
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));

        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 8080), 0);
        server.createContext("/", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String signature = Base64.getEncoder().encodeToString(mac.doFinal(body));
            String expected = "TSA " + customerId + ":" + signature;
            String given = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Authorization"), "");
            boolean genuine = MessageDigest.isEqual(given.getBytes(UTF_8), expected.getBytes(UTF_8));
            if (genuine) {
                System.out.println(new String(body, UTF_8));
            }
            exchange.sendResponseHeaders(genuine ? 204 : 401, -1);
            exchange.close();
        });
        server.start();
    }
}
