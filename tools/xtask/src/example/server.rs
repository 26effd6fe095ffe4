//! A web server for the files of one folder, on this machine alone.

use anyhow::{Result, anyhow};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::thread::JoinHandle;
use tiny_http::{Header, Response, StatusCode};

/// The types of files by the ends of their names. A browser takes a program or a module of no other type.
const TYPES: [(&str, &str); 6] = [
    ("css", "text/css"),
    ("html", "text/html; charset=utf-8"),
    ("js", "text/javascript"),
    ("json", "application/json"),
    ("png", "image/png"),
    ("wasm", "application/wasm"),
];

/// It ends when it is dropped.
pub struct Server {
    server: Arc<tiny_http::Server>,
    thread: Option<JoinHandle<()>>,
    address: SocketAddr,
}

impl Server {
    /// Serves a folder. Port 0 stands for any that is free.
    ///
    /// # Errors
    ///
    /// The port is taken.
    pub fn start(folder: PathBuf, port: u16) -> Result<Self> {
        let asked = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let server = tiny_http::Server::http(asked);
        let server = Arc::new(server.map_err(|error| anyhow!("cannot serve at {asked}: {error}"))?);
        let address = server.server_addr().to_ip().unwrap_or(asked);
        let serving = Arc::clone(&server);
        let thread = std::thread::spawn(move || {
            for request in serving.incoming_requests() {
                let response = answer(&folder, request.url());
                // A browser that has gone needs no answer.
                let _ = request.respond(response);
            }
        });
        Ok(Server { server, thread: Some(thread), address })
    }

    /// `http://localhost:8000/`, which is a secure context.
    pub fn address(&self) -> String {
        format!("http://localhost:{}/", self.address.port())
    }

    /// Waits for ever.
    pub fn wait(mut self) {
        if let Some(thread) = self.thread.take() {
            // It ends only with the program.
            let _ = thread.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.server.unblock();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn answer(folder: &Path, url: &str) -> Response<std::io::Cursor<Vec<u8>>> {
    let read = file(folder, url).and_then(|path| Some((std::fs::read(&path).ok()?, path)));
    let Some((contents, path)) = read else {
        return Response::from_string("not found").with_status_code(StatusCode(404));
    };
    let end = path.extension().and_then(|end| end.to_str()).unwrap_or_default();
    let kind = TYPES.iter().find(|(known, _)| *known == end).map_or("application/octet-stream", |(_, kind)| kind);
    // The next run of the example may have another program.
    let headers = [("Content-Type", kind), ("Cache-Control", "no-store")];
    let mut response = Response::from_data(contents);
    for header in headers.into_iter().filter_map(|(name, value)| Header::from_bytes(name, value).ok()) {
        response.add_header(header);
    }
    response
}

/// The file of an address; `None` if that leads out of the folder.
fn file(folder: &Path, url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?.trim_start_matches('/');
    let is_inside = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
    let path = if path.is_empty() { super::page::PAGE } else { path };
    is_inside.then(|| folder.join(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_files_of_the_folder() {
        let of = |url: &str| file(Path::new("folder"), url);
        assert_eq!(of("/"), Some(PathBuf::from("folder/index.html")));
        assert_eq!(of("/todo.js?v=1#x"), Some(PathBuf::from("folder/todo.js")));
        assert_eq!(of("/../secret"), None);
        assert_eq!(of("//etc/passwd"), Some(PathBuf::from("folder/etc/passwd")));
    }
}
