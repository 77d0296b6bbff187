using Reconciler.Language.Expressions;
using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Types;
using Reconciler.TestKit;

namespace Reconciler.Language.Tests.Types;

internal sealed class ValueTypesTests
{
    private static readonly VariablesInScope Variables = VariablesInScope.Of(YamlText.Map("""
        variables:
          - stringVariable: { name: Flow.text }
          - integerVariable: { name: Flow.count }
          - booleanVariable: { name: Flow.open }
          - jsonVariable: { name: Flow.data }
          - queueVariable: { name: Flow.queue }
          - stringCollectionVariable: { name: Flow.texts }
          - hologramVariable: { name: Flow.odd }
        """));

    [TestCase("string", "exp: Flow.count")]
    [TestCase("string", "exp: Flow.data")]
    [TestCase("string", "lit: 3")]
    [TestCase("string", "lit: 'true'")]
    [TestCase("integer", "lit: '-3'")]
    [TestCase("integer", "exp: Flow.data")]
    [TestCase("integer", "exp: Flow.unknown")]
    [TestCase("integer", "exp: Flow.odd")]
    [TestCase("integer", "exp: 'Flow.text +'")]
    [TestCase("decimal", "lit: 1.5e3")]
    [TestCase("boolean", "lit: yes")]
    [TestCase("boolean", "exp: flow.OPEN")]
    [TestCase("queue", "lit: { name: Sales }")]
    [TestCase("queue", "exp: FindQueue(Flow.text)")]
    [TestCase("duration", "lit: { seconds: 3 }")]
    [TestCase("duration", "lit: 3")]
    [TestCase("audio", "exp: Flow.text")]
    [TestCase("integerCollection", "lit: []")]
    [TestCase("integerCollection", "exp: Flow.texts")]
    [TestCase("integer", "noValue: true")]
    [TestCase("integer", "lit: ~")]
    public void A_value_that_fits_or_may_fit_is_left_alone(string type, string value) => Assert.That(Check(type, value), Is.Null);

    [TestCase("integer", "lit: three", "the text 'three'", true)]
    [TestCase("integer", "lit: 1.5", "the number '1.5'", true)]
    [TestCase("integer", "lit: { name: x }", "a thing named 'x'", true)]
    [TestCase("decimal", "lit: [1]", "a list", true)]
    [TestCase("boolean", "lit: 1", "the number '1'", true)]
    [TestCase("string", "lit: true", "the boolean 'true'", false)]
    [TestCase("string", "lit: { seconds: 1 }", "a map", true)]
    [TestCase("queue", "lit: Sales", "the text 'Sales'", true)]
    [TestCase("queue", "exp: Flow.text", "'Flow.text', a string", true)]
    [TestCase("integer", "exp: '\"3\"'", "a string", true)]
    [TestCase("integer", "exp: Left(Flow.text, 1)", "a string", false)]
    [TestCase("string", "exp: Flow.open", "'Flow.open', a boolean", false)]
    [TestCase("string", "exp: Flow.texts", "'Flow.texts', a stringCollection", false)]
    [TestCase("user", "exp: Flow.queue", "'Flow.queue', a queue", true)]
    public void A_value_of_another_type_is_described(string type, string value, string found, bool isCertain)
    {
        var mismatch = Check(type, value);

        Assert.That((mismatch?.Found, mismatch?.IsCertain), Is.EqualTo((found, isCertain)));
    }

    [Test]
    public void The_place_is_that_of_the_expression_without_what_is_around_it()
        => Assert.That($"{Check("integer", "exp: ' (Flow.open)'")?.Position}", Is.EqualTo("test.yaml:1:9"));

    private static TypeMismatch? Check(string type, string value)
        => ArchitectType.TryParse(type, out var expected) ? ValueTypes.Check(YamlText.Parse(value), expected, Variables) : throw new ArgumentException(type);
}
