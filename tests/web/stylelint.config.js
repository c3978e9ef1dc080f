// The standard rules, but for those on how a source is laid out and in which order its rules stand.
export default {
  extends: 'stylelint-config-standard',
  rules: {
    'at-rule-empty-line-before': null,
    'comment-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'declaration-block-single-line-max-declarations': null,
    'declaration-empty-line-before': null,
    'no-descending-specificity': null,
    'rule-empty-line-before': null,
    // Safari knows these by that name alone.
    'property-no-vendor-prefix': [true, { ignoreProperties: ['text-size-adjust', 'user-select'] }],
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['target-current'] }],
  },
}
