using Reconciler.Language.Types;
using Reconciler.TestKit;

namespace Reconciler.Language.Tests.Types;

internal sealed class ActionPropertiesTests
{
    [TestCase("decision", "condition: { exp: a }", "boolean")]
    [TestCase("switch", "evaluate: { firstTrue: { cases: [ case: { value: { exp: a } }, case: { value: { exp: b } } ] } }", "boolean boolean")]
    [TestCase("switch", "evaluate: { firstMatch: { integer: { value: { exp: a }, cases: [ case: { value: { lit: 1 } } ] } } }", "integer integer")]
    [TestCase("updateData", "statements: [ string: { value: { lit: a } }, queue: { value: { exp: b } }, hologram: { value: { exp: c } } ]", "string queue")]
    [TestCase("transferToAcd", "acdSkills: [ acdSkill: { lit: { name: French } } ]", "skill")]
    [TestCase("playAudio", "audio: { exp: a }", "")]
    [TestCase("decision", "condition: a", "boolean")]
    [TestCase("decision", "outputs: {}", "")]
    public void The_types_of_an_action_are_found(string action, string body, string types)
        => Assert.That(string.Join(' ', ActionProperties.Of(action, YamlText.Map(body)).Select(property => property.Type)), Is.EqualTo(types));
}
