// Style sheets, their rules, and CSS's typed values.

import { one } from './making.mjs';
const sheet = text => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
};
const rule = (text, index = 0) => sheet(text).cssRules[index];
const inDocument = text => document.head.appendChild(Object.assign(document.createElement('style'), { textContent: text })).sheet;

const RULES = {
  CSSStyleRule: 'a {}',
  CSSMediaRule: '@media print {}',
  CSSKeyframesRule: '@keyframes a { from {} }',
  CSSFontFaceRule: '@font-face {}',
  CSSPageRule: '@page {}',
  CSSNamespaceRule: '@namespace a "b";',
  CSSCounterStyleRule: '@counter-style a { system: cyclic; symbols: a }',
  CSSSupportsRule: '@supports (color: red) {}',
  CSSLayerBlockRule: '@layer a {}',
  CSSLayerStatementRule: '@layer a;',
  CSSContainerRule: '@container (width > 1px) {}',
  CSSPropertyRule: '@property --a { syntax: "*"; inherits: false }',
  CSSFontFeatureValuesRule: '@font-feature-values a {}',
  CSSFontPaletteValuesRule: '@font-palette-values --a { font-family: a }',
  CSSScopeRule: '@scope (a) {}',
  CSSStartingStyleRule: '@starting-style {}',
  CSSPositionTryRule: '@position-try --a {}',
  CSSViewTransitionRule: '@view-transition { navigation: auto }',
  CSSFunctionRule: '@function --a() { result: 1px }',
};

// The declarations of a rule, which engines give classes of other names.
const DECLARATIONS = {
  CSSFontFaceDescriptors: 'CSSFontFaceRule',
  CSSPageDescriptors: 'CSSPageRule',
  CSSPositionTryDescriptors: 'CSSPositionTryRule',
};

const px = () => new CSSUnitValue(1, 'px');
const deg = () => new CSSUnitValue(1, 'deg');

export function styles() {
  const found = {
    CSSStyleSheet: () => ({ made: () => sheet('a {}'), 'in the document': () => inDocument('a {}') }),
    CSSImportRule: one(() => inDocument('@import "none";').cssRules[0]),
    CSSKeyframeRule: one(() => rule(RULES.CSSKeyframesRule).cssRules[0]),
    CSSRuleList: one(() => sheet('a {}').cssRules),
    CSSNestedDeclarations: one(() => rule('a { b {} color: red }').cssRules[1]),
    CSSFunctionDeclarations: one(() => rule(RULES.CSSFunctionRule).cssRules[0]),
    CSSStyleProperties: one(() => document.createElement('a').style),
    StyleSheetList: one(() => document.styleSheets),
    MediaList: one(() => sheet('a {}').media),
    CSSUnitValue: one(px),
    CSSKeywordValue: one(() => new CSSKeywordValue('auto')),
    CSSUnparsedValue: one(() => new CSSUnparsedValue(['a'])),
    CSSVariableReferenceValue: one(() => new CSSVariableReferenceValue('--a')),
    CSSMathSum: one(() => new CSSMathSum(px())),
    CSSMathProduct: one(() => new CSSMathProduct(px())),
    CSSMathMin: one(() => new CSSMathMin(px())),
    CSSMathMax: one(() => new CSSMathMax(px())),
    CSSMathNegate: one(() => new CSSMathNegate(px())),
    CSSMathInvert: one(() => new CSSMathInvert(px())),
    CSSMathClamp: one(() => new CSSMathClamp(px(), px(), px())),
    CSSTransformValue: one(() => new CSSTransformValue([new CSSRotate(deg())])),
    CSSTranslate: one(() => new CSSTranslate(px(), px())),
    CSSRotate: one(() => new CSSRotate(deg())),
    CSSScale: one(() => new CSSScale(1, 1)),
    CSSSkew: one(() => new CSSSkew(deg(), deg())),
    CSSSkewX: one(() => new CSSSkewX(deg())),
    CSSSkewY: one(() => new CSSSkewY(deg())),
    CSSPerspective: one(() => new CSSPerspective(px())),
    CSSMatrixComponent: one(() => new CSSMatrixComponent(new DOMMatrix())),
    StylePropertyMapReadOnly: one(() => document.body.computedStyleMap()),
  };
  for (const [name, text] of Object.entries(RULES)) {
    found[name] = () => ({ '': () => rule(text), 'in the document': () => inDocument(text).cssRules[0] });
  }
  for (const [name, of] of Object.entries(DECLARATIONS)) found[name] = one(() => rule(RULES[of]).style);
  return found;
}
