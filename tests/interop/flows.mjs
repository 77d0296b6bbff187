/** The Archy YAML that the checks publish. */
export const callFlow = (name, greeting = 'Hello.', extra = '') => `inboundCall:
  name: ${name}
  description: Published by the interop checks.
  defaultLanguage: en-us
  startUpRef: ./menus/menu[main]
  initialGreeting: { tts: ${greeting} }
  ${extra}
  menus:
    - menu:
        name: Main Menu
        refId: main
        audio: { tts: Press nine. }
        choices:
          - menuDisconnect: { name: Goodbye, dtmf: digit_9 }
`;

export const brokenFlow = name => `inboundCall:
  name: ${name}
  defaultLanguage: en-us
  startUpRef: ./tasks/task[main]
  tasks:
    - task:
        name: Main
        refId: main
        actions:
          - transferToAcd: { name: Transfer, targetQueue: { lit: { name: No Such Queue } } }
          - disconnect: { none: true }
`;
