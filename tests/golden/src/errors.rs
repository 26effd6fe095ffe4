//! The cases that fail: `errors/<name>/`, run on the command line as a user would, from inside their folder.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::files::{self, Files};

/// One case that fails.
pub struct ErrorCase {
    pub name: String,
    pub folder: PathBuf,
}

/// How a run ended.
pub struct Outcome {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

/// All cases, by name.
pub fn all() -> std::io::Result<Vec<ErrorCase>> {
    let folders = crate::folders(&crate::root().join("errors"))?;
    Ok(folders.into_iter().map(|folder| ErrorCase { name: crate::name(&folder), folder }).collect())
}

/// What an earlier run and a user have left in the output folder, and what a run that fails must leave there.
const BEFORE: [(&str, &str); 4] = [
    (".web-bindgen-manifest", "src/generated/of_an_earlier_run.rs\n"),
    ("Cargo.toml", "# A user's own, which no manifest lists.\n"),
    ("src/generated/of_an_earlier_run.rs", "// Still here.\n"),
    ("src/lib.rs", "// A user's own.\n"),
];

/// So many files, with an interface each, are more areas than crates.io admits features.
const TOO_MANY: usize = 301;

/// Where a case's run finds its input and puts its output.
pub struct Stage {
    pub out: PathBuf,
    /// A folder of more files than anyone would want to commit.
    pub many: PathBuf,
}

impl Stage {
    /// Makes both folders afresh below `scratch`.
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

/// The output folder before and after every run.
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

    /// Runs the command line; `program` is this package's own, which has the generator's in it.
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
