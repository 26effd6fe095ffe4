//! `ledger.tsv`.

use std::collections::HashMap;
use std::path::Path;

use serde::Serialize;

use crate::problem::Problem;

/// A member that has no binding.
#[derive(Clone, Debug, Serialize)]
pub struct LeftOut {
    /// The file and the line of its WebIDL: `html.idl:111`
    pub source: String,
    /// The interface or mixin that declares it.
    pub holder: String,
    pub member: String,
    pub reason: String,
    /// The reason in words.
    pub explanation: String,
}

pub(super) fn read(path: &Path) -> Result<Vec<LeftOut>, Problem> {
    Ok(parse(&super::text(path)?))
}

/// A row has five cells, and the comments explain the reasons.
fn parse(text: &str) -> Vec<LeftOut> {
    let (comments, rows): (Vec<&str>, Vec<&str>) = text.lines().skip(1).partition(|line| line.starts_with('#'));
    let explained: HashMap<&str, &str> =
        comments.iter().filter_map(|line| line.trim_start_matches("# ").split_once(": ")).collect();
    let row = |line: &str| {
        let [file, line, holder, member, reason] = line.split('\t').collect::<Vec<_>>().try_into().ok()?;
        Some(LeftOut {
            source: format!("{file}.idl:{line}"),
            holder: holder.to_owned(),
            member: member.to_owned(),
            reason: reason.to_owned(),
            explanation: explained.get(reason).copied().unwrap_or_default().to_owned(),
        })
    };
    rows.into_iter().filter_map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn a_row_has_its_reason_in_words() {
        let text = "file\tline\tholder\tmember\treason\nhtml\t111\tHTMLElement\tconstructor\thtml-constructor\n\
                    # html-constructor: throws unless asked: kindly\n";
        let rows = parse(text);
        assert_eq!(rows.len(), 1);
        assert_eq!((rows[0].source.as_str(), rows[0].holder.as_str()), ("html.idl:111", "HTMLElement"));
        assert_eq!(rows[0].explanation, "throws unless asked: kindly");
    }
}
