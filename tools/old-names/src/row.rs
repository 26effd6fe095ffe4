//! A row of the table.

use crate::candidates::Found;
use crate::old::Old;

pub const COLUMNS: [&str; 10] =
    ["crate", "path", "kind", "class", "name", "arguments", "returns", "flags", "fit", "candidates"];

pub fn text(of_crate: &str, old: &Old, found: &Found<'_>) -> String {
    let arguments: Vec<_> = old.arguments.iter().map(|(name, ty)| format!("{name}: {ty}")).collect();
    let flags = [(old.catches, "catches"), (old.unstable, "unstable")];
    let flags: Vec<_> = flags.into_iter().filter(|(is_set, _)| *is_set).map(|(_, name)| name).collect();
    let cells = [
        of_crate.to_owned(),
        old.path.clone(),
        old.kind.name().to_owned(),
        old.class.clone(),
        old.name.clone(),
        arguments.join("; "),
        old.returns.clone(),
        flags.join(" "),
        found.fit.name().to_owned(),
        found.paths.join(" "),
    ];
    let cells: Vec<String> =
        cells.into_iter().map(|cell| if cell.is_empty() { "-".to_owned() } else { cell }).collect();
    format!("{}\n", cells.join("\t"))
}
