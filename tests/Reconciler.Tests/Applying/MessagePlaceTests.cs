using Reconciler.Applying;
using Reconciler.Language.Yaml;
using Reconciler.TestKit;

namespace Reconciler.Tests.Applying;

internal sealed class MessagePlaceTests
{
    private static readonly MapNode Body = YamlText.Map(
        """
        name: Sales
        variables:
          - stringVariable:
              name: Flow.answer
        tasks:
          - task:
              name: Main
              actions:
                - transferToAcd:
                    name: To the queue
                    targetQueue:
                      lit:
                        name: Night
                - updateData:
                    name: Set answer
                    statements:
                      - string:
                          value: { exp: Flow.greetings + greeting }
        """);

    [TestCase("Action 'To the queue': the queue was not found.", 10, 19, TestName = "An action by its name")]
    [TestCase("The queue \"Night\" was not found.", 13, 23, TestName = "A literal by its name")]
    [TestCase("The flow 'Sales' has no queue 'Night'.", 13, 23, TestName = "The flow's own name is passed over")]
    [TestCase("The variable 'Flow.answer' is not set.", 4, 13, TestName = "A declaration goes before what mentions it")]
    [TestCase("There is no variable 'greeting'.", 18, 33, TestName = "A word within an expression")]
    [TestCase("No 'such thing' in 'Main'.", 7, 13, TestName = "The first name that the flow holds")]
    [TestCase("There is no variable 'answer'.", 4, 13, TestName = "A variable without its scope")]
    [TestCase("There is no variable 'greet'.", 0, 0, TestName = "Not a part of a word")]
    [TestCase("The backend failed.", 0, 0, TestName = "No name, no place")]
    public void A_message_points_at_what_it_names(string message, int line, int column)
    {
        var place = MessagePlace.Find(Body, "Sales", message);

        Assert.That((place.Line, place.Column), Is.EqualTo((line, column)));
    }
}
