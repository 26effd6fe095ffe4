//! The committed table is what the sources and the listing give.

#[test]
fn the_table_is_fresh() {
    let table = old_names::make().expect("the sources are in cargo's registry, or can be downloaded");
    old_names::compare(&table).expect("the table is fresh");
}
