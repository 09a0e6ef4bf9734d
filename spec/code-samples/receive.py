import base64, hmac, http.server, json, os

key = base64.b64decode(os.environ["TELESIGN_API_KEY"]) or exit("TELESIGN_API_KEY is empty")

class Receiver(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        signature = base64.b64encode(hmac.digest(key, body, "sha256")).decode()
        expected = f"TSA {os.environ['TELESIGN_CUSTOMER_ID']}:{signature}"
        genuine = hmac.compare_digest(self.headers.get("Authorization", "").encode(), expected.encode())
        if genuine:
            report = json.loads(body)
            print(report["reference_id"], report["status"]["description"], flush=True)
        self.send_response(204 if genuine else 401)
        self.end_headers()

server = http.server.HTTPServer(("127.0.0.1", 8080), Receiver)
print(f"listening on {server.server_port}", flush=True)
server.serve_forever()
