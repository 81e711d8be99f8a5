import { createRequire } from 'node:module';

const { teamsLightTheme, teamsDarkTheme, teamsHighContrastTheme } = createRequire(import.meta.url)('@fluentui/tokens');

/**
 * The ways in which a card is looked at: the client's theme, the card's width in pixels, and how large its text is.
 * A phone's card fills the screen; Teams on a desk gives it some 500.
 */
export const looks = {
  light: { theme: teamsLightTheme, width: 500, text: 1 },
  dark: { theme: teamsDarkTheme, width: 500, text: 1 },
  narrow: { theme: teamsLightTheme, width: 320, text: 1 },
  large: { theme: teamsLightTheme, width: 500, text: 2 },
  contrast: { theme: teamsHighContrastTheme, width: 500, text: 1 },
};

/** What Adaptive Cards call a host config, like that of Teams, in the colours that Teams takes from the same theme. */
export function hostConfig({ theme, text }) {
  const shades = (main, subtle = main) => ({ default: theme[main], subtle: theme[subtle] });
  const foregroundColors = {
    default: shades('colorNeutralForeground1', 'colorNeutralForeground3'),
    dark: shades('colorNeutralForeground1', 'colorNeutralForeground3'),
    light: shades('colorNeutralForegroundOnBrand'),
    accent: shades('colorBrandForeground1'),
    good: shades('colorStatusSuccessForeground1'),
    warning: shades('colorStatusWarningForeground1'),
    attention: shades('colorPaletteRedForeground1'),
  };
  const container = (background, border = 'colorNeutralStroke2') => ({ backgroundColor: theme[background], borderColor: theme[border], foregroundColors });
  const font = (fontFamily) => ({
    fontFamily,
    fontSizes: Object.fromEntries(Object.entries({ small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 }).map(([size, pixels]) => [size, pixels * text])),
    fontWeights: { lighter: 200, default: 400, bolder: 600 },
  });
  return {
    supportsInteractivity: true,
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: theme.colorNeutralStroke2 },
    imageSizes: { small: 32, medium: 52, large: 100 },
    fontTypes: { default: font("'Segoe UI', system-ui, sans-serif"), monospace: font("'Courier New', monospace") },
    containerStyles: {
      default: container('colorNeutralBackground1'),
      emphasis: container('colorNeutralBackground3'),
      accent: container('colorBrandBackground2'),
      good: container('colorStatusSuccessBackground1'),
      warning: container('colorStatusWarningBackground1'),
      attention: container('colorStatusDangerBackground1'),
    },
    actions: { maxActions: 6, spacing: 'default', buttonSpacing: 0, showCard: { actionMode: 'inline', inlineTopMargin: 16 }, actionsOrientation: 'horizontal', actionAlignment: 'left' },
    inputs: { label: { inputSpacing: 'small', requiredInputs: { suffix: ' *' } }, errorMessage: { color: 'attention' } },
  };
}

/** Buttons and fields, which a host draws by style sheet. Teams puts a button that does not fit on the next line, and cuts one that is wider than the card. */
export function styleSheet({ theme, width, text }) {
  return `
    * { box-sizing: border-box; }
    body { margin: 0; padding: 16px; background: ${theme.colorNeutralBackground2}; }
    .card { width: ${width}px; margin-bottom: 16px; overflow: hidden; border: 1px solid ${theme.colorNeutralStroke2}; border-radius: 8px; background: ${theme.colorNeutralBackground1}; }
    .card .ac-actionSet { flex-wrap: wrap; gap: 8px; }
    .card .ac-pushButton { flex-shrink: 0 !important; max-width: 100%; min-height: 32px; padding: 5px 12px; border: 1px solid ${theme.colorNeutralStroke1}; border-radius: 4px;
      background: ${theme.colorNeutralBackground1}; color: ${theme.colorNeutralForeground1}; font: 600 ${14 * text}px 'Segoe UI', system-ui, sans-serif; }
    .card .ac-pushButton.style-positive { border-color: ${theme.colorBrandBackground}; background: ${theme.colorBrandBackground}; color: ${theme.colorNeutralForegroundOnBrand}; }
    .card .ac-pushButton.style-destructive { border-color: ${theme.colorPaletteRedForeground1}; color: ${theme.colorPaletteRedForeground1}; }
    .card .ac-pushButton.expanded { border-color: ${theme.colorNeutralStrokeAccessible}; background: ${theme.colorNeutralBackground3}; color: ${theme.colorNeutralForeground1}; }
    .card .ac-pushButton.expandable::after { content: '\\00a0▾'; font: inherit; }
    .card .ac-input { color: ${theme.colorNeutralForeground1}; font-size: ${14 * text}px; accent-color: ${theme.colorBrandBackground}; }
    .ac-textInput, .ac-dateInput, .ac-timeInput, .ac-numberInput, select.ac-input { padding: 5px 10px; background: ${theme.colorNeutralBackground1}; border: 1px solid ${theme.colorNeutralStrokeAccessible}; border-radius: 4px; }
    .card a.ac-anchor:link { color: ${theme.colorBrandForegroundLink}; }
    .mention { color: ${theme.colorBrandForeground1}; }
    ::placeholder { color: ${theme.colorNeutralForeground3}; opacity: 1; }`;
}
