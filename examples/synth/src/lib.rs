//! A synthesiser that the keyboard plays, with Web Audio.
//!
//! What it shows: a graph of audio nodes, parameters that change over time, keys and what they repeat.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_bindings::{
    AudioContext, Document, Exception, GainNode, HtmlButtonElement, OscillatorNode, OscillatorType, events, window,
};

/// The keys of the middle row of an English keyboard, and the frequencies of their notes in Hz: C4 to C5.
const NOTES: [(&str, f32); 8] = [
    ("a", 261.63),
    ("s", 293.66),
    ("d", 329.63),
    ("f", 349.23),
    ("g", 392.0),
    ("h", 440.0),
    ("j", 493.88),
    ("k", 523.25),
];
/// The seconds in which a note swells and fades.
const SWELL: f64 = 0.02;
const FADE: f64 = 0.3;

struct Synth {
    document: Document,
    /// It is made with the first note: a page may sound only after the user has done something.
    audio: RefCell<Option<AudioContext>>,
    keys: HashMap<&'static str, HtmlButtonElement>,
    sounding: RefCell<HashMap<&'static str, (OscillatorNode, GainNode)>>,
}

#[wasm_bindgen(start)]
fn start() -> Result<(), Exception> {
    let document = window().expect_throw("a page").document();
    let row = document.get_element_by_id("keys").expect_throw("a place for the keys");
    let mut keys = HashMap::new();
    for (name, _) in NOTES {
        let key = document.create::<HtmlButtonElement>()?;
        key.set_text_content(name.to_uppercase());
        row.append_child(&key)?;
        keys.insert(name, key);
    }
    let synth = Rc::new(Synth { document, audio: RefCell::default(), keys, sounding: RefCell::default() });

    for (name, frequency) in NOTES {
        let key = &synth.keys[name];
        let (down, up) = (synth.clone(), synth.clone());
        key.listen(events::PointerDown, move |_| down.play(name, frequency)).forget();
        key.listen(events::PointerUp, move |_| up.stop(name)).forget();
    }
    let note = |key: &str| NOTES.into_iter().find(|(name, _)| *name == key.to_lowercase());
    let (down, up) = (synth.clone(), synth.clone());
    let pressed = synth.document.listen(events::KeyDown, move |event| match note(&event.key()) {
        // A key that is held down repeats.
        Some((name, frequency)) if !event.repeat() => down.play(name, frequency),
        _ => Ok(()),
    });
    let released = synth.document.listen(events::KeyUp, move |event| match note(&event.key()) {
        Some((name, _)) => up.stop(name),
        None => Ok(()),
    });
    pressed.forget();
    released.forget();
    Ok(())
}

impl Synth {
    fn play(&self, name: &'static str, frequency: f32) -> Result<(), Exception> {
        let mut audio = self.audio.borrow_mut();
        let audio = match &mut *audio {
            Some(audio) => audio,
            none => none.insert(AudioContext::new()?),
        };
        let (oscillator, gain) = (audio.create_oscillator()?, audio.create_gain()?);
        oscillator.set_type(OscillatorType::Triangle)?;
        oscillator.frequency().set_value(frequency)?;
        let now = audio.current_time();
        gain.gain().set_value_at_time(0.0, now)?;
        gain.gain().linear_ramp_to_value_at_time(0.3, now + SWELL)?;
        oscillator.connect(&gain)?;
        gain.connect(&audio.destination())?;
        oscillator.start()?;
        self.sounding.borrow_mut().insert(name, (oscillator, gain));
        self.show()
    }

    fn stop(&self, name: &str) -> Result<(), Exception> {
        let stopped = self.sounding.borrow_mut().remove(name);
        if let (Some((oscillator, gain)), Some(audio)) = (stopped, &*self.audio.borrow()) {
            let end = audio.current_time() + FADE;
            gain.gain().linear_ramp_to_value_at_time(0.0, end)?;
            oscillator.stop_with_when(end)?;
        }
        self.show()
    }

    fn show(&self) -> Result<(), Exception> {
        let sounding = self.sounding.borrow();
        for (name, key) in &self.keys {
            key.set_class_name(if sounding.contains_key(name) { "sounding" } else { "" });
        }
        let mut names: Vec<String> = sounding.keys().map(|name| name.to_uppercase()).collect();
        names.sort();
        let playing = self.document.get_element_by_id("playing").expect_throw("a line for the notes");
        playing.set_text_content(&if names.is_empty() { "silence".to_owned() } else { names.join(" ") });
        Ok(())
    }
}
