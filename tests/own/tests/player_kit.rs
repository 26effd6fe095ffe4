//! A class of an npm library: its default export, callbacks, events, promises and errors.
#![cfg(target_arch = "wasm32")]

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use player_kit_bindings::{
    Player, PlayerOptions, PlayerState, PlayerTrackEvent, PlayerTrackEventInit, Track, TrackOrString, events,
};
use wasm_bindgen_test::wasm_bindgen_test;
use web_bindings::{AbortController, Array, Callback, Event, EventTarget, Exception, JsCast};

fn titles(player: &Player) -> Vec<String> {
    player.into_iter().map(|track| track.title()).collect()
}

#[wasm_bindgen_test]
fn the_default_export_is_a_class() -> Result<(), Exception> {
    let player = Player::new()?;
    assert_eq!(Player::version(), "2.1.0");
    assert_eq!((player.state(), player.volume(), player.length()), (PlayerState::Idle, 1.0, 0));
    assert!(player.current().is_none());
    assert!(player.is_instance_of::<EventTarget>());
    assert!(player.clone().dyn_into::<Track>().is_err());
    Ok(())
}

#[wasm_bindgen_test]
fn options_and_variadic_arguments_are_unions() -> Result<(), Exception> {
    let track = Track::new_with_seconds("Two", 700.0)?;
    let options = PlayerOptions::new();
    options.set_volume(0.25).set_queue([TrackOrString::from("One"), TrackOrString::from(&track)]);
    let player = Player::new_with_options(&options)?;
    assert_eq!(player.volume(), 0.25);
    // It returns itself.
    let same = player.add(["Three", "Four"])?.add([&Track::new("Five")?])?;
    assert_eq!(same, player);
    assert_eq!(titles(&player), ["One", "Two", "Three", "Four", "Five"]);
    let kinds: Vec<String> = (&player).into_iter().map(|track| track.kind()).collect();
    assert_eq!(kinds, ["song", "episode", "song", "song", "song"]);
    Ok(())
}

#[wasm_bindgen_test]
fn callbacks_are_called_during_the_call_and_may_fail() -> Result<(), Exception> {
    let player = Player::new()?;
    player.add(["One", "Two", "Three"])?;
    let mut seen = Vec::new();
    player.each(|track: Track, index: u32| seen.push(format!("{index} {}", track.title())))?;
    assert_eq!(seen, ["0 One", "1 Two", "2 Three"]);
    let found = player.find(|track: Track| track.title().starts_with('T'))?;
    assert_eq!(found.map(|track| track.title()).as_deref(), Some("Two"));
    assert!(player.find(|_: Track| false)?.is_none());
    let calls = Cell::new(0);
    let error = player.each(|track: Track, _: u32| {
        calls.set(calls.get() + 1);
        if track.title() == "Two" { Err(Exception::new("no Two")) } else { Ok(()) }
    });
    assert_eq!(error.expect_err("the callback fails").message(), "no Two");
    assert_eq!(calls.get(), 2);
    Ok(())
}

#[wasm_bindgen_test]
async fn a_callback_may_be_a_future() -> Result<(), Exception> {
    let player = Player::new()?;
    let length = player.load(["a.mp3", "b.mp3"], async |url: String| Ok(url.to_uppercase())).await?;
    assert_eq!(length, 2);
    assert_eq!(titles(&player), ["A.MP3", "B.MP3"]);
    let failed =
        player.load(["c.mp3"], async |url: String| Err::<String, _>(Exception::new(&format!("no {url}")))).await;
    assert_eq!(failed.expect_err("the loader fails").message(), "no c.mp3");
    Ok(())
}

#[wasm_bindgen_test]
async fn a_promise_is_of_the_class_or_rejects() -> Result<(), Exception> {
    let player = Player::new()?;
    player.add(["One"])?;
    let track: Track = player.play().await?;
    assert_eq!(track.title(), "One");
    assert_eq!(player.current(), Some(track));
    assert_eq!(player.state(), PlayerState::Playing);
    let error = player.play().await.expect_err("the queue is empty");
    assert_eq!(error.message(), "the queue is empty");
    Ok(())
}

#[wasm_bindgen_test]
fn what_throws_is_an_error() -> Result<(), Exception> {
    let player = Player::new()?;
    let error = player.set_volume(2.0).expect_err("it is too loud");
    assert_eq!((error.name().as_str(), error.message().as_str()), ("RangeError", "a volume of 2"));
    assert_eq!(player.volume(), 1.0);
    let options = PlayerOptions::new();
    assert_eq!(Player::new_with_options(options.set_volume(-1.0)).expect_err("it is negative").name(), "RangeError");
    assert_eq!(Track::new("").expect_err("it has no title").message(), "a track has a title");
    Ok(())
}

#[wasm_bindgen_test]
async fn events_have_their_class() -> Result<(), Exception> {
    let player = Player::new()?;
    player.add(["One", "Two", "Three"])?;
    let heard = Rc::new(RefCell::new(Vec::new()));
    let hearing = heard.clone();
    let listener = player.listen(events::TrackChange, move |event: PlayerTrackEvent| {
        hearing.borrow_mut().push(event.track().title());
    });
    player.play().await?;
    // The handler is another listener.
    let handled = heard.clone();
    let handler = Callback::new(move |event: PlayerTrackEvent| {
        handled.borrow_mut().push(format!("handled {}", event.track().title()));
    })
    .into_function();
    player.set_ontrackchange(Some(&handler));
    player.play().await?;
    player.set_ontrackchange(None);
    drop(listener);
    player.play().await?;
    assert_eq!(*heard.borrow(), ["One", "Two", "handled Two"]);
    Ok(())
}

#[wasm_bindgen_test]
fn an_event_is_made_and_dispatched() -> Result<(), Exception> {
    let player = Player::new()?;
    let heard = Rc::new(Cell::new(false));
    let hearing = heard.clone();
    let listener = player.listen(events::TrackChange, move |event| {
        hearing.set(event.track().title() == "Mine" && event.cancelable());
        event.prevent_default();
    });
    let init = PlayerTrackEventInit::new(&Track::new("Mine")?);
    let event = PlayerTrackEvent::new("trackchange", init.set_cancelable(true))?;
    assert!(event.is_instance_of::<Event>());
    assert!(!player.dispatch_event(&event)?);
    assert!(heard.get());
    drop(listener);
    Ok(())
}

#[wasm_bindgen_test]
fn a_signal_of_the_platform_is_taken() -> Result<(), Exception> {
    let controller = AbortController::new();
    let options = PlayerOptions::new();
    let player = Player::new_with_options(options.set_signal(&controller.signal()))?;
    let ended = Rc::new(Cell::new(0));
    let counted = ended.clone();
    let _listener = player.listen(events::Ended, move |_: Event| counted.set(counted.get() + 1));
    controller.abort();
    assert_eq!((ended.get(), player.state()), (1, PlayerState::Ended));
    let _: Array<TrackOrString> = options.get_queue().unwrap_or_default();
    Ok(())
}
