//! The cases that fail: `errors/<name>/`. Each is run on the command line from inside its folder, as a user runs it.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::files::{self, Files};

/// One case that fails.
pub struct ErrorCase {
    pub name: String,
    pub folder: PathBuf,
}

/// The end of a run.
pub struct Outcome {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

/// All cases, sorted by name.
pub fn all() -> std::io::Result<Vec<ErrorCase>> {
    let folders = files::folders(&crate::root().join("errors"))?;
    Ok(folders.into_iter().map(|folder| ErrorCase { name: files::name(&folder), folder }).collect())
}

/// The files in the output folder, of an earlier run and of a user. A run that fails must not touch them.
const BEFORE: [(&str, &str); 4] = [
    (".web-bindgen-manifest", "src/generated/of_an_earlier_run.rs\n"),
    ("Cargo.toml", "# A user's own file, which no manifest lists.\n"),
    ("src/generated/of_an_earlier_run.rs", "// Still here.\n"),
    ("src/lib.rs", "// A user's own file.\n"),
];

/// Each file is an area, and crates.io admits 300 features.
const TOO_MANY: usize = 301;

/// The folders that a case's run reads and writes, besides its own.
pub struct Stage {
    pub out: PathBuf,
    /// A folder of more files than a crate may have features.
    pub many: PathBuf,
}

impl Stage {
    /// Writes both folders below `scratch`.
    pub fn set(scratch: &Path, case: &ErrorCase) -> std::io::Result<Self> {
        let folder = scratch.join(&case.name);
        let stage = Stage { out: folder.join("out"), many: folder.join("many") };
        files::write(&stage.out, &before())?;
        let many =
            (1..=TOO_MANY).map(|number| (format!("part-a{number}.idl"), format!("interface Part{number} {{}};\n")));
        files::write(&stage.many, &many.collect())?;
        Ok(stage)
    }
}

/// The output folder before a run, and after it.
pub fn before() -> Files {
    BEFORE.iter().map(|(path, contents)| (path.to_string(), contents.to_string())).collect()
}

impl ErrorCase {
    /// The command line after the program's name, one argument a line, from the file `arguments`.
    ///
    /// `OUT` stands for the output folder and `MANY` for the folder of many files.
    fn arguments(&self, stage: &Stage) -> Vec<String> {
        let written = std::fs::read_to_string(self.folder.join("arguments"));
        let written = written.unwrap_or_else(|_| "generate\n--webidls\n.\n--out\nOUT\n".to_owned());
        let [out, many] = [&stage.out, &stage.many].map(|path| path.display().to_string());
        written.lines().map(|line| line.replace("OUT", &out).replace("MANY", &many)).collect()
    }

    /// Runs the command line. `program` is this package's own, which has the generator's command line.
    pub fn run(&self, program: &Path, stage: &Stage) -> std::io::Result<Outcome> {
        let mut command = Command::new(program);
        command.args(self.arguments(stage)).current_dir(&self.folder).env("NO_COLOR", "1");
        let output = command.output()?;
        let [out, many] = [&stage.out, &stage.many].map(|path| path.display().to_string());
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).replace(&out, "OUT").replace(&many, "MANY");
        Ok(Outcome { code: output.status.code(), stdout: text(&output.stdout), stderr: text(&output.stderr) })
    }

    pub fn expected(&self) -> PathBuf {
        self.folder.join("expected.txt")
    }
}
