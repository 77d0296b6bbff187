using System.Collections;
using System.Globalization;
using System.Text;
using Reconciler.Diff;
using Reconciler.Planning;

namespace Reconciler.Tests.SavedPlans;

/// <summary>Writes down all of a record, by reflection and not by the serialiser under test: equal texts are equal records.</summary>
internal static class RecordText
{
    public static string Of(object value)
    {
        var text = new StringBuilder();
        Write(text, "", value);
        return text.ToString();
    }

    private static void Write(StringBuilder text, string path, object? value)
    {
        switch (value)
        {
            case null or string or bool or int or Enum or TimeSpan:
                text.Append(CultureInfo.InvariantCulture, $"{path} = {value ?? "nothing"}\n");
                break;
            case DateTimeOffset moment:
                text.Append(CultureInfo.InvariantCulture, $"{path} = {moment:O}\n");
                break;
            case SelectionTerm term:
                text.Append($"{path} = {term.Pattern}\n");
                break;
            case ChangePath place:
                Write(text, path, place.Segments);
                break;
            case IEnumerable list:
                var items = list.Cast<object>().ToArray();
                text.Append($"{path} has {items.Length}\n");
                for (var i = 0; i < items.Length; i++)
                {
                    Write(text, $"{path}[{i}]", items[i]);
                }

                break;
            default:
                foreach (var property in AnyRecord.Settable(value.GetType()))
                {
                    Write(text, $"{path}.{property.Name}", property.GetValue(value));
                }

                break;
        }
    }
}
