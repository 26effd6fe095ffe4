//! Numbers in and out of buffers, in a page: random ones, digests, ciphers, a rendered sound.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_bindings::{
    AesGcmParams, AesKeyGenParams, CryptoKeyOrCryptoKeyPair, Exception, KeyUsage, OfflineAudioContext,
    OfflineAudioContextOptions, Uint8Array, crypto,
};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn random_numbers() -> Result<(), Exception> {
    let mut bytes = [0u8; 32];
    crypto().get_random_values(&mut bytes)?;
    assert_ne!(bytes, [0; 32]);
    let mut words = vec![0u32; 4];
    crypto().get_random_values(&mut words)?;
    assert_ne!(words, [0; 4]);
    let error = crypto().get_random_values(&mut vec![0u8; 70_000]).expect_err("too many");
    assert_eq!(error.name(), "QuotaExceededError");
    Ok(())
}

#[wasm_bindgen_test]
async fn a_digest() -> Result<(), Exception> {
    let digest = crypto().subtle().expect("a secure context").digest("SHA-256", b"abc").await?;
    let bytes = Uint8Array::from(digest).to_vec();
    assert_eq!(bytes[..4], [0xba, 0x78, 0x16, 0xbf]);
    let error = crypto().subtle().expect("a secure context").digest("SHA-0", b"abc").await.expect_err("unknown");
    assert_eq!(error.name(), "NotSupportedError");
    Ok(())
}

#[wasm_bindgen_test]
async fn what_is_encrypted_comes_back() -> Result<(), Exception> {
    let subtle = crypto().subtle().expect("a secure context");
    let usages = [KeyUsage::Encrypt, KeyUsage::Decrypt];
    let key = subtle.generate_key(&AesKeyGenParams::new("AES-GCM", 256), false, usages).await?;
    let CryptoKeyOrCryptoKeyPair::CryptoKey(key) = key else { panic!("a key, not {key:?}") };
    let mut iv = [0u8; 12];
    crypto().get_random_values(&mut iv)?;
    let parameters = AesGcmParams::new("AES-GCM", Uint8Array::from(iv));
    let secret = subtle.encrypt(&parameters, &key, b"a secret").await?;
    assert_eq!(Uint8Array::from(&secret).length(), 8 + 16);
    let clear = subtle.decrypt(&parameters, &key, &secret).await?;
    assert_eq!(Uint8Array::from(clear).to_vec(), b"a secret");

    let wrong = AesGcmParams::new("AES-GCM", Uint8Array::from([0; 12]));
    assert_eq!(subtle.decrypt(&wrong, &key, &secret).await.expect_err("another iv").name(), "OperationError");
    Ok(())
}

#[wasm_bindgen_test]
async fn a_sound_is_rendered() -> Result<(), Exception> {
    let context = OfflineAudioContext::new(OfflineAudioContextOptions::new(8000.0).set_length(Some(128)))?;
    let source = context.create_constant_source()?;
    source.offset().set_value(0.5)?;
    let gain = context.create_gain()?;
    gain.gain().set_value(0.5)?;
    source.connect(&gain)?.connect(&context.destination())?;
    source.start()?;
    let samples = context.start_rendering().await?.get_channel_data(0)?.to_vec();
    assert_eq!(samples, [0.25f32; 128]);
    Ok(())
}
