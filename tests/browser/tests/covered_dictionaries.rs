//! Objects of a page that stand for a dictionary, since they have its members.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_bindings::{
    CanvasRenderingContext2d, DomMatrix, DomPoint, DomQuad, DomRect, Exception, HtmlCanvasElement, HtmlDivElement,
    HtmlSpanElement, RtcIceCandidate, RtcLocalIceCandidateInit, RtcPeerConnection, RtcSignalingState, window,
};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn geometry() -> Result<(), Exception> {
    let rectangle = DomRect::new_with_x_and_y_and_width_and_height(1.0, 2.0, 3.0, 4.0);
    assert_eq!(DomRect::from_rect_with_other(&rectangle).width(), 3.0);
    let quad = DomQuad::from_rect_with_other(rectangle);
    assert_eq!(DomQuad::from_quad_with_other(&quad).p3().y(), 6.0);
    let point = DomPoint::from_point_with_other(quad.p3());
    assert_eq!(DomPoint::from_point_with_other(Some(&point)).x(), 4.0);
    assert_eq!(DomPoint::from_point_with_other(None::<DomPoint>).x(), 0.0);

    let matrix = DomMatrix::new();
    matrix.translate_self_with_tx_and_ty(5.0, 0.0);
    assert_eq!(DomMatrix::from_matrix_with_other(&matrix)?.e(), 5.0);
    let canvas = window().expect("a page").document().create::<HtmlCanvasElement>()?;
    let context: CanvasRenderingContext2d = canvas.get_context("2d")?.expect("a context").dyn_into().expect("2d");
    context.set_transform_with_transform(&matrix)?;
    assert_eq!(context.get_transform().e(), 5.0);
    Ok(())
}

#[wasm_bindgen_test]
async fn a_connection_takes_what_it_gives() -> Result<(), Exception> {
    let connection = RtcPeerConnection::new()?;
    connection.create_data_channel("talk")?;
    let offer = connection.create_offer().await?;
    connection.set_local_description_with_description(&offer).await?;
    assert_eq!(connection.signaling_state(), RtcSignalingState::HaveLocalOffer);

    let other = RtcPeerConnection::new()?;
    // The description that the connection has is an object of a class.
    other.set_remote_description(connection.local_description()?.expect("it was set")).await?;
    other.set_local_description_with_description(other.create_answer().await?).await?;
    let init = RtcLocalIceCandidateInit::new();
    init.set_candidate("").set_sdp_mid(Some("0"));
    other.add_ice_candidate_with_candidate(RtcIceCandidate::new_with_candidate_init_dict(&init)?).await?;
    other.add_ice_candidate_with_candidate(None::<RtcIceCandidate>).await?;
    connection.close();
    other.close();
    Ok(())
}

#[wasm_bindgen_test]
fn heirs_are_nodes() -> Result<(), Exception> {
    let document = window().expect("a page").document();
    let (outer, inner) = (document.create::<HtmlDivElement>()?, document.create::<HtmlSpanElement>()?);
    outer.append([&inner])?;
    outer.append(["text"])?;
    outer.append(&[inner.clone()])?;
    assert_eq!(outer.inner_html(), "text<span></span>");
    outer.replace_children([inner])?;
    assert_eq!(outer.child_element_count(), 1);
    Ok(())
}
