//! The area of a file that `areas.toml` does not name.

use heck::ToKebabCase;

use crate::sources::{SourceFile, SourceKind};

/// Extensions of WebGL, one file each, by the prefixes of the vendors who registered them.
const EXTENSIONS: [&str; 6] = ["ANGLE_", "EXT_", "KHR_", "OES_", "OVR_", "WEBGL_"];
/// Where they are kept together: a feature each would be too many.
const EXTENSIONS_AREA: &str = "webgl-extensions";

/// Features that are no areas.
pub(super) const RESERVED: [&str; 3] = ["default", "experimental", "std"];

/// `css-foo-2` => `css-foo`, `IndexedDB` => `indexed-db`, `OES_texture_float` => `webgl-extensions`
pub(super) fn name(stem: &str) -> String {
    if EXTENSIONS.iter().any(|prefix| stem.starts_with(prefix)) {
        return EXTENSIONS_AREA.to_owned();
    }
    let name = without_level(stem).to_kebab_case();
    match name.is_empty() || RESERVED.contains(&name.as_str()) {
        true => format!("{name}-api").trim_start_matches('-').to_owned(),
        false => name,
    }
}

/// Specifications have levels: `css-foo-2` is a later `css-foo`.
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

/// The title in the header comment, `// Source: Title (https://…)`, or what else there is to say.
pub(super) fn description(area: &str, file: &SourceFile) -> String {
    if file.kind == SourceKind::Prelude {
        return "What the Web IDL standard itself defines, as far as other features need it".to_owned();
    }
    if area == EXTENSIONS_AREA {
        return "WebGL extensions".to_owned();
    }
    let title =
        file.text.lines().take_while(|line| line.starts_with("//") || line.trim().is_empty()).find_map(|line| {
            let source = line.trim_start_matches('/').trim().strip_prefix("Source:")?.trim();
            let title = source.rsplit_once(" (http").map_or(source, |(title, _)| title).trim();
            (!title.is_empty()).then(|| title.to_owned())
        });
    title.unwrap_or_else(|| format!("What {}.idl defines", file.stem))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        for (stem, expected) in [
            ("css-foo-2", "css-foo"),
            ("IndexedDB", "indexed-db"),
            ("OES_texture_float", "webgl-extensions"),
            ("my_own", "my-own"),
            ("webgl2", "webgl2"),
            ("default", "default-api"),
            ("-", "api"),
        ] {
            assert_eq!(name(stem), expected, "{stem}");
        }
    }
}
