"""A plain HTTP proxy in front of a portal: learns the tokens that pass by, counts, and may damage what it forwards."""
import http.client
import http.server
import json
import threading
import urllib.parse


class Proxy:
    """`damage(path, body) -> body` may change the bytes of an answer; `lose(method, path)` says whose answer never arrives; `seen`
    counts requests per "METHOD path"."""

    def __init__(self, url, damage=None, lose=None):
        target = urllib.parse.urlsplit(url)
        owner = self
        self.secrets, self.seen, self.damaged, self.lost, self.lock = {}, [], 0, 0, threading.Lock()

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def forward(self):
                length = int(self.headers.get("Content-Length") or 0)
                body = self.rfile.read(length) if length else None
                headers = {k: v for k, v in self.headers.items() if k.lower() not in ("host", "connection")}
                upstream = http.client.HTTPConnection(target.hostname, target.port, timeout=60)
                upstream.request(self.command, self.path, body, headers)
                reply = upstream.getresponse()
                data = reply.read()
                upstream.close()
                owner.learn(self.command, self.path, self.headers, data, reply.getheader("Content-Type") or "")
                if lose and lose(self.command, self.path):
                    owner.lost += 1
                    self.close_connection = True
                    return
                if damage and reply.status in (200, 206):
                    spoiled = damage(self.path, data)
                    owner.damaged += spoiled != data
                    data = spoiled
                self.send_response(reply.status)
                for key, value in reply.getheaders():
                    if key.lower() not in ("transfer-encoding", "connection", "content-length", "date", "server"):
                        self.send_header(key, value)
                if self.command != "HEAD" and reply.status != 204:
                    self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                if self.command != "HEAD":
                    self.wfile.write(data)

            do_GET = do_POST = do_PATCH = do_DELETE = do_HEAD = do_PUT = forward

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def learn(self, method, path, headers, data, kind):
        with self.lock:
            self.seen.append(f"{method} {path.split('?')[0]}")
            word = (headers.get("Authorization") or "").removeprefix("Bearer ")
            if word:
                self.secrets.setdefault(f"token {len(self.secrets)}", word) if word not in self.secrets.values() else None
            if "json" in kind:
                try:
                    token = json.loads(data).get("token")
                except (ValueError, AttributeError):
                    token = None
                if token and token not in self.secrets.values():
                    self.secrets[f"token {len(self.secrets)}"] = token

    def close(self):
        self.server.shutdown()
        self.server.server_close()
