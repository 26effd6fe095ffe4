//! The area of a file that `areas.toml` does not name.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use heck::ToKebabCase;

use super::features;
use crate::platform::WEBGL_EXTENSION_PREFIXES;
use crate::sources::{SourceFile, SourceKind};

/// The area of all extensions of WebGL. A feature for each would be too many.
const EXTENSIONS_AREA: &str = "webgl-extensions";

/// The way in which files share areas where no overlay draws any.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Grouping {
    /// Each file is an area. The files are specifications.
    #[default]
    ByFile,
    /// Each folder is an area. Browsers have a file for each interface, in folders.
    ByFolder,
    /// Each first word of a file's name is an area. The files of all interfaces are in one folder: `AudioBuffer`,
    /// `AudioNode`, …
    ByWord,
}

/// The area of each file, by its stem.
pub(super) type Names<'a> = HashMap<&'a str, String>;

impl Grouping {
    /// Gives each file an area of its own. If those are more than `most`, chooses the grouping that gives the most
    /// areas within the limit.
    pub(super) fn choose<'a>(files: &[&'a SourceFile], most: usize) -> (Self, Names<'a>) {
        let count = |names: &Names<'_>| names.values().collect::<HashSet<_>>().len();
        let single = by_file(files);
        if count(&single) <= most {
            return (Grouping::ByFile, single);
        }
        let by_folder = by_folder(files).map(|names| (Grouping::ByFolder, names));
        let groupings = by_folder.into_iter().chain([(Grouping::ByWord, by_word(files))]);
        let fitting = groupings.map(|(grouping, names)| (count(&names), grouping, names)).filter(|(n, ..)| *n <= most);
        let finest = fitting.max_by_key(|(count, ..)| *count);
        finest.map_or((Grouping::ByFile, single), |(_, grouping, names)| (grouping, names))
    }
}

pub(super) fn by_file<'a>(files: &[&'a SourceFile]) -> Names<'a> {
    files.iter().map(|file| (file.stem.as_str(), name(&file.stem))).collect()
}

/// `None` where all files are in one folder.
fn by_folder<'a>(files: &[&'a SourceFile]) -> Option<Names<'a>> {
    let folder = |file: &SourceFile| match file.kind {
        SourceKind::Prelude => None,
        _ => Some(Path::new(&file.shown).parent()?.file_name()?.to_string_lossy().into_owned()),
    };
    let names: Names<'a> = files
        .iter()
        .map(|file| (file.stem.as_str(), name(&folder(file).unwrap_or_else(|| file.stem.clone()))))
        .collect();
    let folders: HashSet<_> = files.iter().filter_map(|file| folder(file)).collect();
    (folders.len() > 1).then_some(names)
}

/// A file whose first word no other file has keeps an area of its own.
fn by_word<'a>(files: &[&'a SourceFile]) -> Names<'a> {
    let is_interface = |file: &&&SourceFile| file.stem.starts_with(|first: char| first.is_ascii_uppercase());
    let first_word = |name: &str| name.split('-').next().unwrap_or_default().to_owned();
    let mut count: HashMap<String, usize> = HashMap::new();
    let mut names = by_file(files);
    files
        .iter()
        .filter(is_interface)
        .for_each(|file| *count.entry(first_word(&names[file.stem.as_str()])).or_default() += 1);
    for file in files.iter().filter(is_interface) {
        let area = names.get_mut(file.stem.as_str()).expect("each file has a name of its own to begin with");
        let word = first_word(area);
        if count.get(&word).is_some_and(|count| *count > 1) {
            *area = name(&word);
        }
    }
    names
}

/// `css-foo-2` => `css-foo`, `IndexedDB` => `indexed-db`, `OES_texture_float` => `webgl-extensions`
fn name(stem: &str) -> String {
    if WEBGL_EXTENSION_PREFIXES.iter().any(|prefix| stem.starts_with(prefix)) {
        return EXTENSIONS_AREA.to_owned();
    }
    let name: String = without_level(stem).to_kebab_case().chars().map(ascii).collect();
    match name.is_empty() || features::is_reserved(&name) {
        true => format!("{name}-api").trim_start_matches('-').to_owned(),
        false => name,
    }
}

/// Spells out a character that cargo does not allow in the name of a feature: `é` => `u00e9`
fn ascii(c: char) -> String {
    if c.is_ascii() { c.to_string() } else { format!("u{:04x}", c as u32) }
}

/// Removes the level of a specification: `css-foo-2` is a later `css-foo`.
fn without_level(stem: &str) -> &str {
    match stem.rsplit_once('-') {
        Some((name, level))
            if !name.is_empty() && !level.is_empty() && level.bytes().all(|byte| byte.is_ascii_digit()) =>
        {
            name
        }
        _ => stem,
    }
}

/// The title in the header comment, `// Source: Title (https://…)`. Without one, the names of the files.
pub(super) fn description(grouping: Grouping, area: &str, file: &SourceFile) -> String {
    if file.kind == SourceKind::Prelude {
        return "What the Web IDL standard itself defines, as far as other features need it".to_owned();
    }
    if area == EXTENSIONS_AREA {
        return "WebGL extensions".to_owned();
    }
    match grouping {
        Grouping::ByFolder => {
            let folder = Path::new(&file.shown).parent().unwrap_or(Path::new("")).display().to_string();
            return format!("What the files in {folder} define");
        }
        Grouping::ByWord if name(&file.stem) != area => {
            return format!("What the files {}… define", capitalised(area, &file.stem));
        }
        _ => {}
    }
    let title =
        file.text.lines().take_while(|line| line.starts_with("//") || line.trim().is_empty()).find_map(|line| {
            let source = line.trim_start_matches('/').trim().strip_prefix("Source:")?.trim();
            let title = source.rsplit_once(" (http").map_or(source, |(title, _)| title).trim();
            (!title.is_empty()).then(|| title.to_owned())
        });
    title.unwrap_or_else(|| format!("What {}.idl defines", file.stem))
}

/// The letters of the stem that the area is named after: `HTML` of `html` and `HTMLDivElement`.
fn capitalised<'s>(area: &str, stem: &'s str) -> &'s str {
    stem.get(..area.len()).unwrap_or(stem)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sources::Sources;

    fn grouped(most: usize, paths: &[&str]) -> (Grouping, Vec<String>) {
        let sources = Sources::from_texts(paths.iter().map(|path| (*path, "")));
        let files: Vec<_> = sources.idl().map(|(_, file)| file).collect();
        let (grouping, names) = Grouping::choose(&files, most);
        (grouping, files.iter().map(|file| names[file.stem.as_str()].clone()).collect())
    }

    #[test]
    fn files_of_interfaces_share_areas_where_they_would_be_too_many() {
        let flat = ["w/AudioBuffer.idl", "w/AudioNode.idl", "w/HTMLDivElement.idl", "w/HTMLElement.idl", "w/Lock.idl"];
        let (grouping, names) = grouped(5, &flat);
        assert_eq!(grouping, Grouping::ByFile);
        assert_eq!(names[..2], ["audio-buffer", "audio-node"]);
        assert_eq!(
            grouped(4, &flat),
            (Grouping::ByWord, ["audio", "audio", "html", "html", "lock"].map(str::to_owned).to_vec())
        );
        let tree = ["w/dom/Attr.idl", "w/dom/Node.idl", "w/modules/webaudio/AudioNode.idl"];
        assert_eq!(grouped(2, &tree), (Grouping::ByFolder, ["dom", "dom", "webaudio"].map(str::to_owned).to_vec()));
        // These are no interfaces, so they share nothing. The limit then refuses them.
        assert_eq!(grouped(2, &["w/part-a.idl", "w/part-b.idl", "w/part-c.idl"]).0, Grouping::ByFile);
    }

    #[test]
    fn names() {
        for (stem, expected) in [
            ("css-foo-2", "css-foo"),
            ("IndexedDB", "indexed-db"),
            ("OES_texture_float", "webgl-extensions"),
            ("my_own", "my-own"),
            ("webgl2", "webgl2"),
            ("default", "default-api"),
            ("futures-core", "futures-core-api"),
            ("É", "u00e9"),
            ("-", "api"),
        ] {
            assert_eq!(name(stem), expected, "{stem}");
        }
    }
}
