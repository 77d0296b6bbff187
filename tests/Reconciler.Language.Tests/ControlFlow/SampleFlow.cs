namespace Reconciler.Language.Tests.ControlFlow;

/// <summary>A flow that has something of everything, for tests that need no more than that.</summary>
internal static class SampleFlow
{
    public const string Yaml = """
        inboundCall:
          name: Sample
          startUpRef: /inboundCall/tasks/task[Main_10]
          initialGreeting: { exp: ToAudioTTS(Flow.hello) }
          variables:
            - stringVariable: { name: Flow.hello, initialValue: { lit: Hello } }
            - stringVariable: { name: Flow.digits, initialValue: { noValue: true } }
            - integerVariable: { name: Flow.index, initialValue: { noValue: true } }
          settingsErrorHandling: { errorHandling: { task: { targetTaskRef: "/inboundCall/tasks/task[Sorry_13]" } } }
          menus:
            - menu:
                name: Main Menu
                refId: Menu_11
                audio: { exp: ToAudioTTS(Flow.digits) }
                choices:
                  - menuTask: { name: One, task: { actions: [ { updateData: { statements: [ { string: { variable: Task.x, value: { exp: Flow.hello } } } ] } }, { previousMenu: { name: Back } } ] } }
                  - menuJumpToTask: { name: Two, targetTaskRef: "/inboundCall/tasks/task[Sorry_13]" }
                  - menuTransferToAcd: { name: Three, targetQueue: { lit: { name: Sales } } }
          tasks:
            - task:
                name: Main
                refId: Main_10
                actions:
                  - loop:
                      currentIndex: { var: Flow.index }
                      loopCount: { lit: 3 }
                      outputs:
                        loop:
                          actions:
                            - collectInput:
                                inputData: { var: Flow.digits }
                                outputs: { success: { actions: [ { loopExit: { name: Got it } } ] }, failure: { actions: [ { loopNext: { name: Again } } ] } }
                  - callTask: { name: Look up, targetTaskRef: "/inboundCall/tasks/task[Look_12]", outputs: { default: { actions: [ { playAudio: { audio: { tts: Found. } } } ] } } }
                  - switch:
                      evaluate:
                        firstTrue:
                          default: { actions: [ { jumpToMenu: { targetMenuRef: "/inboundCall/menus/menu[Menu_11]" } } ] }
                          cases: [ { case: { value: { exp: Flow.digits == "1" }, actions: [ { transferToAcd: { outputs: { failure: { actions: [ { disconnect: { none: true } } ] } } } } ] } } ]
            - task:
                name: Look up
                refId: Look_12
                variables: [ { stringVariable: { name: Task.row, initialValue: { noValue: true } } } ]
                actions:
                  - dataTableLookup: { dataTable: { T: { foundOutputs: { c: { var: Task.row } } } }, outputs: { notFound: { actions: [ { endTask: { name: End } } ] } } }
                  - callTask: { name: Once more, targetTaskRef: "/inboundCall/tasks/task[Look_12]" }
            - task: { name: Sorry, refId: Sorry_13, actions: [ { playAudio: { audio: { exp: ToAudioTTS(Task.row) } } }, { disconnect: { none: true } } ] }
        """;
}
