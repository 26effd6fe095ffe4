//! Figures of the two sides, and their ratio.

use super::side::Side;
use super::statistics::median;

/// The figures of interleaved runs: the first of one side was taken next to the first of the other.
#[derive(Clone, Debug, Default)]
pub struct Pair {
    theirs: Vec<f64>,
    ours: Vec<f64>,
}

impl Pair {
    pub fn new(theirs: Vec<f64>, ours: Vec<f64>) -> Self {
        Pair { theirs, ours }
    }

    pub fn push(&mut self, side: Side, figure: f64) {
        match side {
            Side::Theirs => self.theirs.push(figure),
            Side::Ours => self.ours.push(figure),
        }
    }

    pub fn theirs(&self) -> f64 {
        median(&self.theirs)
    }

    pub fn ours(&self) -> f64 {
        median(&self.ours)
    }

    /// The median of the runs' ratios. The machine's speed drifts: a ratio of neighbours knows nothing of that.
    pub fn ratio(&self) -> f64 {
        let ratios: Vec<f64> = self.theirs.iter().zip(&self.ours).map(|(theirs, ours)| ours / theirs).collect();
        median(&ratios)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ratio_is_the_median_of_ratios_and_not_the_ratio_of_medians() {
        // The machine became ten times slower for the second and third run.
        let pair = Pair::new(vec![1.0, 10.0, 10.0], vec![0.5, 5.0, 20.0]);
        assert_eq!((pair.theirs(), pair.ours(), pair.ratio()), (10.0, 5.0, 0.5));
        let pair = Pair::new(vec![1.0, 2.0, 100.0], vec![3.0, 1.0, 100.0]);
        assert_eq!((pair.theirs(), pair.ours(), pair.ratio()), (2.0, 3.0, 1.0));
    }

    #[test]
    fn figures_are_pushed_in_turn() {
        let mut pair = Pair::default();
        for side in Side::BOTH {
            pair.push(side, if side == Side::Ours { 1.0 } else { 4.0 });
        }
        assert_eq!(pair.ratio(), 0.25);
    }
}
