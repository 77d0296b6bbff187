using Reconciler.Language.ControlFlow;
using Reconciler.TestKit;

namespace Reconciler.Language.Tests.ControlFlow;

internal sealed class AccessReaderTests
{
    [TestCase("{audio: {exp: 'ToAudioTTS(Flow.a + Task.b)'}}", "read Flow.a", "read Task.b")]
    [TestCase("{statements: [{string: {variable: Flow.a, value: {exp: Flow.a}}}, {string: {variable: Flow.b, value: {exp: Flow.a}}}]}", "read Flow.a", "set Flow.a", "read Flow.a", "set Flow.b")]
    [TestCase("{commonModule: {M: {v: {outputs: {Common.o: {var: Flow.o}}, inputs: {Common.i: {exp: Flow.i}, Common.j: {var: Flow.j}}}}}}", "read Flow.i", "read Flow.j", "set Flow.o")]
    [TestCase("{inputData: {var: Flow.a}}", "set Flow.a on success")]
    [TestCase("{dataTable: {T: {foundOutputs: {c: {var: Flow.c}}}}, lookupValue: {exp: Flow.k}}", "read Flow.k", "set Flow.c on found")]
    [TestCase("{attributes: [{attribute: {name: {lit: n}, variable: Task.n}}]}", "set Task.n")]
    [TestCase("{outputs: {yes: {actions: [{playAudio: {audio: {exp: Flow.inside}}}]}}, condition: {exp: Flow.own}}", "read Flow.own")]
    [TestCase("{audio: {exp: 'Flow.a +'}, lit: Flow.b}", "read Flow.a")]
    public void A_step_reads_and_sets_what_it_names_in_the_order_in_which_it_does(string body, params string[] accesses)
        => Assert.That(
            AccessReader.Read(YamlText.Parse(body)).Select(access => $"{(access.IsWrite ? "set" : "read")} {access.Name}{(access.Path is null ? "" : $" on {access.Path}")}"),
            Is.EqualTo(accesses));
}
