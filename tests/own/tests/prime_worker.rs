//! A protocol with a worker: requests, and replies of several kinds, with a type for each message.
#![cfg(target_arch = "wasm32")]

use prime_worker_bindings::{PrimeReply, PrimeReplyEvent, PrimeRequest, PrimeWorker, ReplyKind, events};
use wasm_bindgen_test::wasm_bindgen_test;
use web_bindings::{Array, Exception, Promise};

/// The replies of a worker, up to the last one of each of so many requests.
async fn replies(worker: &PrimeWorker, requests: usize) -> Result<Vec<PrimeReply>, Exception> {
    let mut replies = Vec::new();
    let mut ended = 0;
    let all = Promise::<Array<PrimeReply>>::new(|resolve, _| {
        let listener = worker.listen(events::Message, move |event: PrimeReplyEvent| {
            let reply = event.data();
            ended += usize::from(reply.get_kind() != ReplyKind::Progress);
            replies.push(reply);
            if ended == requests {
                resolve.with(replies.iter().cloned().collect::<Array<PrimeReply>>());
            }
        });
        listener.forget();
    });
    Ok(all.await?.iter().collect())
}

#[wasm_bindgen_test]
async fn a_request_is_answered() -> Result<(), Exception> {
    let worker = PrimeWorker::new()?;
    worker.post_message(&PrimeRequest::new(7, 20))?;
    let answered = replies(&worker, 1).await?;
    assert_eq!(answered.len(), 1);
    assert_eq!((answered[0].get_id(), answered[0].get_kind()), (7, ReplyKind::Done));
    let primes = answered[0].get_primes().expect("the list is there").to_vec();
    assert_eq!(primes, [2, 3, 5, 7, 11, 13, 17, 19]);
    assert_eq!((answered[0].get_message(), answered[0].get_part()), (None, None));
    worker.terminate().await?;
    Ok(())
}

#[wasm_bindgen_test]
async fn a_reply_may_be_of_each_kind() -> Result<(), Exception> {
    let worker = PrimeWorker::new()?;
    let told = PrimeRequest::new(1, 10);
    told.set_progress(4);
    let refused = PrimeRequest::new(2, 2_000_000);
    refused.set_progress(true);
    worker.post_message([&told, &refused])?;
    let answered = replies(&worker, 2).await?;
    let kinds: Vec<(u32, ReplyKind)> = answered.iter().map(|reply| (reply.get_id(), reply.get_kind())).collect();
    let progress = (1, ReplyKind::Progress);
    assert_eq!(kinds, [progress, progress, (1, ReplyKind::Done), (2, ReplyKind::Failed)]);
    assert_eq!((answered[0].get_part(), answered[1].get_part()), (Some(0.4), Some(0.8)));
    assert_eq!(answered[3].get_message().as_deref(), Some("a limit of 2000000"));
    worker.terminate().await?;
    Ok(())
}

#[wasm_bindgen_test]
async fn a_request_that_is_refused_is_an_error() -> Result<(), Exception> {
    let worker = PrimeWorker::new()?;
    let error = worker.post_message([PrimeRequest::new(1, 1); 0]).expect_err("there is no request");
    assert_eq!((error.name().as_str(), error.message().as_str()), ("TypeError", "no request"));
    worker.terminate().await?;
    Ok(())
}
