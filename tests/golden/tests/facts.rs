//! `webidls/data/throws.tsv`: each verdict follows from its sources by the rule of `webidls/README.md`.

use std::collections::BTreeMap;

/// `None` for a row whose sources are none that the rule knows.
fn verdict(sources: &str, section: &str) -> Option<&'static str> {
    match sources {
        "none" => return Some("unknown"),
        "promise" | "event-handler" | "reflect" => return Some("never"),
        "reflect-throws" | "trusted-types" | "htmlconstructor" => return Some("throws"),
        _ => {}
    }
    let witnesses = witnesses(sources)?;
    let throws = |sign: char| if sign == '+' { "throws" } else { "never" };
    let count = |sign: char| witnesses.values().filter(|said| **said == sign).count();
    Some(match (witnesses.get(&'a'), witnesses.get(&'p')) {
        (Some('+'), _) => "throws",
        (_, Some(judged)) if section != "-" => throws(*judged),
        _ if count('+') == 1 && count('-') >= 2 => "never",
        _ => throws(if count('+') > 0 { '+' } else { '-' }),
    })
}

/// `g-s+` => `g` says `-`, `s` says `+`
fn witnesses(sources: &str) -> Option<BTreeMap<char, char>> {
    let characters: Vec<char> = sources.chars().collect();
    let pairs = characters.chunks(2).map(|pair| match pair {
        [witness @ ('g' | 's' | 'b' | 'w' | 'p' | 'a'), sign @ ('+' | '-')] => Some((*witness, *sign)),
        _ => None,
    });
    pairs.collect()
}

#[test]
fn verdicts_follow_from_their_sources() {
    let path = golden::workspace().join("webidls/data/throws.tsv");
    let table = std::fs::read_to_string(path).expect("the table");
    let rows: Vec<Vec<&str>> = table.lines().skip(1).map(|line| line.split('\t').collect()).collect();
    assert!(rows.len() > 8_000, "{} rows", rows.len());
    for row in rows {
        let [owner, member, accessor, said, sources, section] = row[..] else { panic!("{row:?}") };
        assert_eq!(verdict(sources, section), Some(said), "{owner}.{member} {accessor}: {sources}");
        let is_judged = witnesses(sources).is_some_and(|witnesses| witnesses.contains_key(&'p'));
        assert!(section == "-" || is_judged && section.starts_with("https://"), "{owner}.{member}: {section}");
    }
}

#[test]
fn the_rule() {
    for (sources, section, expected) in [
        ("none", "-", Some("unknown")),
        ("reflect", "-", Some("never")),
        ("g-b-a+", "https://x", Some("throws")),
        ("s+b+p-", "https://x", Some("never")),
        ("s+b+p-", "-", Some("throws")),
        ("g-s-p+", "https://x", Some("throws")),
        ("g+s-b-", "-", Some("never")),
        ("g+s-", "-", Some("throws")),
        ("g-", "-", Some("never")),
        ("g", "-", None),
        ("x+", "-", None),
    ] {
        assert_eq!(verdict(sources, section), expected, "{sources} {section}");
    }
}
