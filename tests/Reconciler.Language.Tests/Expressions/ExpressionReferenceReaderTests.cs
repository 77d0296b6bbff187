using Reconciler.Language.Expressions;

namespace Reconciler.Language.Tests.Expressions;

internal sealed class ExpressionReferenceReaderTests
{
    [TestCase("Flow.a + b", "Variable Flow.a@0+6", "Variable b@9+1")]
    [TestCase("Flow.a.b[Task.i].c", "Variable Flow.a@0+6", "Variable Task.i@9+6")]
    [TestCase("FindQueue(\"Sales \\\"1\\\"\")", "Function FindQueue@0+9", "Queue Sales \"1\"@10+13")]
    [TestCase("findqueue(\"Q\")", "Function findqueue@0+9", "Queue Q@10+3")]
    [TestCase("FindQueueById(\"1-2\")", "Function FindQueueById@0+13", "Queue id 1-2@14+5")]
    [TestCase("FindQueue(Flow.q)", "Function FindQueue@0+9", "Variable Flow.q@10+6")]
    [TestCase("FindSkill(\"S\")", "Function FindSkill@0+9", "Skill S@10+3")]
    [TestCase("FindLanguageSkill(\"S\")", "Function FindLanguageSkill@0+17", "LanguageSkill S@18+3")]
    [TestCase("FindUser(\"u\")", "Function FindUser@0+8", "User u@9+3")]
    [TestCase("FindGroup(\"g\")", "Function FindGroup@0+9", "Group g@10+3")]
    [TestCase("FindSchedule(\"s\")", "Function FindSchedule@0+12", "Schedule s@13+3")]
    [TestCase("FindScheduleGroup(\"s\")", "Function FindScheduleGroup@0+17", "ScheduleGroup s@18+3")]
    [TestCase("FindEmergencyGroup(\"e\")", "Function FindEmergencyGroup@0+18", "EmergencyGroup e@19+3")]
    [TestCase("FindUserPrompt(\"p\")", "Function FindUserPrompt@0+14", "UserPrompt p@15+3")]
    [TestCase("ToAudioPrompt(Prompt.Hi)", "Function ToAudioPrompt@0+13", "UserPrompt Hi@14+9")]
    [TestCase("PromptSystem.processing", "SystemPrompt processing@0+23")]
    [TestCase("f(a b, Flow.c", "Function f@0+1", "Variable a@2+1", "Variable b@4+1", "Variable Flow.c@7+6")]
    [TestCase("\"Flow.a\" == 1")]
    public void FindsWhatAnExpressionNames(string text, params string[] references)
    {
        var found = ExpressionReferenceReader.Of(ExpressionParser.Parse(text));

        Assert.That(found.Select(Describe), Is.EqualTo(references));
    }

    private static string Describe(ExpressionReference reference) =>
        $"{reference.Kind} {(reference.ById ? "id " : "")}{reference.Name}@{reference.Span.Start}+{reference.Span.Length}";
}
