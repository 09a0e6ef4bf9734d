import base64, hmac, http.server, json, os

key = base64.b64decode(os.environ["TELESIGN_API_KEY"]) or exit("TELESIGN_API_KEY is empty")
recorded = set()  # in production: a unique key in your database

class Receiver(http.server.BaseHTTPRequestHandler):
    timeout = 5

    def do_POST(self):
        body = self.read_body()
        signature = base64.b64encode(hmac.digest(key, body, "sha256")).decode()
        full = f"TSA {os.environ['TELESIGN_CUSTOMER_ID']}:{signature}"
        # A proxy may remove Authorization or replace it: the other header holds the signature as well, bare or in full.
        genuine = (
            self.has("Authorization", full)
            or self.has("X-TS-Authorization", signature)
            or self.has("X-TS-Authorization", full)
        )
        if genuine:
            report = json.loads(body)
            # A report can arrive twice: reference ID and status tell reports apart.
            event = (report.get("reference_id"), report["status"]["code"])
            if event not in recorded:
                recorded.add(event)
                print(*event, report["status"]["description"], flush=True)
        # Within 5 seconds, and with 200 only: otherwise the report is sent again.
        self.send_response(200 if genuine else 401)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def has(self, header, expected):
        return hmac.compare_digest(self.headers.get(header, "").encode(), expected.encode())

    def read_body(self):
        if self.headers.get("Transfer-Encoding", "").lower() != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length", 0)))
        body = b""
        while size := int(self.rfile.readline().split(b";")[0], 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        while self.rfile.readline().strip():
            pass
        return body

server = http.server.HTTPServer(("127.0.0.1", 8080), Receiver)
print(f"listening on {server.server_port}", flush=True)
server.serve_forever()
