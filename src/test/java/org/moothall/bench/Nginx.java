package org.moothall.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// nginx serving one file, with as many workers as there are cores and no log.
final class Nginx implements AutoCloseable {
    private final Process process;
    private final URI address;

    private Nginx(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    static Nginx serve(byte[] bytes) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("bench-nginx");
        int port = Machine.freePort();
        Files.write(folder.resolve("page.html"), bytes);
        Path settings = folder.resolve("nginx.conf");
        Files.writeString(settings, """
                worker_processes auto;
                daemon off;
                pid %1$s/nginx.pid;
                error_log %1$s/error.log;
                events { worker_connections 1024; }
                http {
                  access_log off;
                  sendfile on;
                  tcp_nopush on;
                  open_file_cache max=10;
                  keepalive_requests 1000000;
                  default_type text/html;
                  client_body_temp_path %1$s/body;
                  proxy_temp_path %1$s/proxy;
                  fastcgi_temp_path %1$s/fastcgi;
                  uwsgi_temp_path %1$s/uwsgi;
                  scgi_temp_path %1$s/scgi;
                  server { listen 127.0.0.1:%2$d; root %1$s; }
                }
                """.formatted(folder, port));
        Files.setPosixFilePermissions(folder, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
        Process process = new ProcessBuilder(
                        List.of(Machine.tool("nginx", "nginx"), "-c", settings.toString(), "-p", folder.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.log").toFile())
                .start();
        URI address = URI.create("http://127.0.0.1:" + port + "/page.html");
        Machine.await(address, process, Duration.ofSeconds(10));
        return new Nginx(process, address);
    }

    URI address() {
        return address;
    }

    @Override
    public void close() throws InterruptedException {
        Machine.end(process);
    }
}
