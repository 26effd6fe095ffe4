//! A registry in a folder, which an `npm` of the tests' own serves, and a workspace that takes packages from it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha512};

use crate::process::{Run, program, write};

const IDL: &str = "@webref/idl";

/// A file of a package: its path and its text.
type File<'a> = (&'a str, &'a str);

/// The packages besides the WebIDL, each with its licence and its files.
const OTHERS: [(&str, &str, &[File<'_>]); 5] = [
    ("@webref/css", "MIT", &[("css.json", r#"{"properties": []}"#)]),
    ("@webref/events", "MIT", &[("events.json", "[]")]),
    ("@webref/elements", "MIT", &[("x.json", r#"{"elements": []}"#)]),
    ("@mdn/browser-compat-data", "CC0-1.0", &[("LICENSE", "CC0")]),
    ("web-features", "Apache-2.0", &[("data.json", r#"{"features": {}}"#), ("LICENSE.txt", "Apache")]),
];

/// The interfaces of the tests and their members, all of which are in two engines.
const INTERFACES: [(&str, &[&str]); 6] =
    [("A", &["f", "g", "more"]), ("Gone", &[]), ("Usb", &["f"]), ("Part", &[]), ("Half", &[]), ("Other", &[])];

/// What browser-compat-data says of them.
fn compat() -> String {
    let support = json!({ "chrome": { "version_added": "1" }, "firefox": { "version_added": "1" } });
    let node = json!({ "__compat": { "support": support } });
    let interfaces = INTERFACES.iter().map(|(name, members)| {
        let members = members.iter().map(|member| ((*member).to_owned(), node.clone()));
        let own = [("__compat".to_owned(), node["__compat"].clone())];
        ((*name).to_owned(), Value::Object(members.chain(own).collect()))
    });
    let api: Map<String, Value> = interfaces.collect();
    json!({
        "api": api, "javascript": { "builtins": {} }, "webassembly": { "api": {} }, "css": { "properties": {} }
    })
    .to_string()
}

/// The interface to which the properties of CSS are added.
const PROPERTIES: &str = "[Exposed=Window] interface CSSStyleProperties { };";

/// One version of a package.
pub struct Tarball<'a> {
    pub name: &'a str,
    pub version: &'a str,
    pub licence: &'a str,
    pub files: &'a [File<'a>],
}

impl<'a> Tarball<'a> {
    pub fn idl(version: &'a str, files: &'a [File<'a>]) -> Self {
        Tarball { name: IDL, version, licence: "MIT", files }
    }

    /// Of one of the other packages.
    pub fn of(name: &'a str, version: &'a str, files: &'a [File<'a>]) -> Self {
        let licence = OTHERS.iter().find(|(other, ..)| *other == name).map_or("MIT", |(_, licence, _)| licence);
        Tarball { name, version, licence, files }
    }

    fn bytes(&self) -> Vec<u8> {
        let encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        let mut archive = tar::Builder::new(encoder);
        let description = format!(r#"{{"name": "{}", "license": "{}"}}"#, self.name, self.licence);
        let (compat, mut files) = (compat(), vec![("package.json", description.as_str())]);
        files.extend(self.files);
        match self.name {
            "@mdn/browser-compat-data" => files.push(("data.json", &compat)),
            IDL if !self.files.is_empty() => files.push(("cssom.idl", PROPERTIES)),
            _ => {}
        }
        for (path, text) in files {
            let mut header = tar::Header::new_gnu();
            header.set_size(text.len() as u64);
            header.set_mode(0o644);
            archive
                .append_data(&mut header, format!("package/{path}"), text.as_bytes())
                .expect("memory can be written");
        }
        archive.into_inner().and_then(|encoder| encoder.finish()).expect("memory can be written")
    }
}

/// `@webref/idl` => `webref-idl`
fn file_name(package: &str) -> String {
    package.trim_start_matches('@').replace('/', "-")
}

pub struct Registry {
    folder: PathBuf,
    pub workspace: PathBuf,
}

impl Registry {
    pub fn new(folder: &Path) -> Registry {
        let registry = Registry { folder: folder.join("registry"), workspace: folder.join("workspace") };
        fs::create_dir_all(&registry.workspace).expect("the target folder can be written to");
        write(&registry.workspace.join("webidls/web/LICENSE"), "MIT");
        write(&registry.folder.join("README"), "what npm serves");
        registry.write_npm(&NPM.replace("REGISTRY", &registry.folder.display().to_string()));
        registry
    }

    /// Serves a tarball, which is the newest of its package now.
    pub fn serve(&self, tarball: &Tarball<'_>) {
        let name = file_name(tarball.name);
        fs::write(self.folder.join(format!("{name}-{}.tgz", tarball.version)), tarball.bytes()).expect("written");
        fs::write(self.folder.join(format!("{name}.newest")), tarball.version).expect("written");
    }

    /// Serves version 1.0.0 of the packages besides the WebIDL.
    pub fn serve_others(&self) {
        OTHERS.iter().for_each(|(name, _, files)| self.serve(&Tarball::of(name, "1.0.0", files)));
    }

    /// Pins this version of the WebIDL, and the first of the others.
    pub fn pin(&self, idl: &str) {
        let others = OTHERS.iter().map(|(name, licence, _)| (*name, "1.0.0", *licence));
        let pins = [(IDL, idl, "MIT")].into_iter().chain(others).map(|(name, version, licence)| {
            let tarball = fs::read(self.folder.join(format!("{}-{version}.tgz", file_name(name)))).expect("served");
            let integrity = STANDARD.encode(Sha512::digest(tarball));
            format!(
                "[[package]]\nname = \"{name}\"\nversion = \"{version}\"\nintegrity = \"sha512-{integrity}\"\n\
                 licence = \"{licence}\"\ntaken = \"all\"\n\n"
            )
        });
        write(&self.workspace.join("webidls/lock.toml"), &pins.collect::<String>());
    }

    pub fn go_offline(&self) {
        self.write_npm(
            "#!/bin/sh\necho 'npm error code ENOTFOUND' >&2\necho 'npm error network request failed' >&2\nexit 1\n",
        );
    }

    pub fn npm(&self) -> PathBuf {
        self.folder.join("bin/npm")
    }

    pub fn write_npm(&self, script: &str) {
        write(&self.npm(), script);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            fs::set_permissions(self.npm(), fs::Permissions::from_mode(0o755)).expect("the mode can be set");
        }
    }

    pub fn update(&self, arguments: &[&str]) -> Run {
        Run::of(&mut self.command(arguments))
    }

    /// As another user.
    #[cfg(unix)]
    pub fn update_as(&self, user: u32, arguments: &[&str]) -> Run {
        use std::os::unix::process::CommandExt;
        Run::of(self.command(arguments).uid(user))
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = program();
        // The folder of the shell, but not that of another npm.
        let tools = "/bin:/usr/bin".split(':').filter(|folder| !Path::new(folder).join("npm").exists());
        let path: Vec<PathBuf> = std::iter::once(self.folder.join("bin")).chain(tools.map(PathBuf::from)).collect();
        command.env("PATH", std::env::join_paths(path).expect("a path")).current_dir(&self.workspace);
        command.arg("update").args(arguments);
        command
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.workspace.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }
}

/// As npm ends and what it prints. The name of the last argument's tarball is cut with the shell alone.
const NPM: &str = r#"#!/bin/sh
for last; do :; done
case "$1" in
pack) package="${last%@*}"; version="${last##*@}";;
view) package="$2"; version=;;
esac
name="${package#@}"
case "$name" in */*) name="${name%%/*}-${name#*/}";; esac
if [ "$1" = view ]; then read -r newest < "REGISTRY/$name.newest"; echo "$newest"; exit 0; fi
if [ ! -f "REGISTRY/$name-$version.tgz" ]; then
  echo "npm error code ETARGET" >&2
  echo "npm error notarget No matching version found for $last." >&2
  exit 1
fi
/bin/cat "REGISTRY/$name-$version.tgz" > "./$name-$version.tgz"
"#;
