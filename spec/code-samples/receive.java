import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import static java.nio.charset.StandardCharsets.UTF_8;

class Receive {
    // The JDK has no JSON parser; with one, read reference_id and status.code.
    static final Pattern REFERENCE_ID = Pattern.compile("\"reference_id\"\\s*:\\s*\"(\\w+)\"");
    static final Pattern STATUS = Pattern.compile("\"status\"\\s*:\\s*\\{[^}]*?\"code\"\\s*:\\s*(\\d{3})\\b");

    public static void main(String[] args) throws Exception {
        byte[] key = Base64.getDecoder().decode(System.getenv("TELESIGN_API_KEY"));
        String customerId = Objects.requireNonNull(System.getenv("TELESIGN_CUSTOMER_ID"));
        // One for all reports, as the server has one thread; with more, each needs its own.
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        Set<String> recorded = new HashSet<>(); // in production: a unique key in your database

        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 8080), 0);
        server.createContext("/", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String signature = Base64.getEncoder().encodeToString(mac.doFinal(body));
            String full = "TSA " + customerId + ":" + signature;
            Headers headers = exchange.getRequestHeaders();
            // A proxy may remove Authorization or replace it: the other header holds the signature as well, bare or in full.
            boolean genuine = is(headers.getFirst("Authorization"), full)
                || is(headers.getFirst("X-TS-Authorization"), signature)
                || is(headers.getFirst("X-TS-Authorization"), full);
            if (genuine) {
                String report = new String(body, UTF_8);
                // A report can arrive twice: reference ID and status tell reports apart.
                if (recorded.add(find(REFERENCE_ID, report) + " " + find(STATUS, report))) {
                    System.out.println(report);
                }
            }
            // Within 5 seconds, and with 200 only: otherwise the report is sent again.
            exchange.sendResponseHeaders(genuine ? 200 : 401, -1);
            exchange.close();
        });
        server.start();
    }

    static boolean is(String header, String expected) {
        return header != null && MessageDigest.isEqual(header.getBytes(UTF_8), expected.getBytes(UTF_8));
    }

    static String find(Pattern pattern, String report) {
        var match = pattern.matcher(report);
        return match.find() ? match.group(1) : "";
    }
}
