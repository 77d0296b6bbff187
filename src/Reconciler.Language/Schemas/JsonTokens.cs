using System.Globalization;
using Newtonsoft.Json.Linq;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Schemas;

/// <summary>Converts YAML nodes to the JSON tokens that NJsonSchema validates.</summary>
internal static class JsonTokens
{
    /// <summary>The token of a node and all that is in it.</summary>
    public static JToken From(Node node) => node switch
    {
        MapNode map => new JObject(map.Entries.Select(entry => new JProperty(entry.Name, From(entry.Value)))),
        ListNode list => new JArray(list.Items.Select(From)),
        ScalarNode scalar => From(scalar),
        _ => JValue.CreateNull(),
    };

    private static JValue From(ScalarNode scalar) => scalar.Kind switch
    {
        ScalarKind.Null => JValue.CreateNull(),
        ScalarKind.Boolean => new JValue(scalar.IsTrue),
        ScalarKind.Integer when long.TryParse(scalar.Text, CultureInfo.InvariantCulture, out var number) => new JValue(number),
        ScalarKind.Integer or ScalarKind.Decimal => new JValue(double.Parse(scalar.Text, CultureInfo.InvariantCulture)),
        _ => JValue.CreateString(scalar.Text),
    };
}
