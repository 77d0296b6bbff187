using System.Reflection;
using Reconciler.Diff;
using Reconciler.Planning;
using Reconciler.SavedPlans;

namespace Reconciler.Tests.SavedPlans;

/// <summary>
/// Makes values of plain records by reflection, every property that can be set included: what a record gets later is in the tests at once. A type
/// that it does not know fails the test, and has to be taught here and to the serialiser.
/// </summary>
internal sealed class AnyRecord(Random random)
{
    private static readonly NullabilityInfoContext Nullability = new();
    private static readonly string[] Texts = ["", "Sales", "Zoë's “IVR” 🎧", "a\nb\t\"c\\", "</script> & 'x'", "{\"format\":1}", "name:x", new('x', 300)];

    /// <summary>A saved plan of which any part may be anything, but that no flow has two steps.</summary>
    public static SavedPlan Plan(int seed)
    {
        var any = (SavedPlan)new AnyRecord(new Random(seed)).Make(typeof(SavedPlan), nameof(SavedPlan));
        var steps = any.Plan.Steps.Select((step, i) => step with { Key = step.Key with { Name = $"{step.Key.Name}{i}" } });
        return any with { Format = SavedPlan.CurrentFormat, Checksum = "", Plan = any.Plan with { Steps = [.. steps] } };
    }

    /// <summary>A value of a type, as a property of that name would have it.</summary>
    public object Make(Type type, string name) => type switch
    {
        _ when type == typeof(string) => name.EndsWith("Hash", StringComparison.Ordinal) ? Hex(64) : name == nameof(SavedPlan.OrgId) ? Hex(16) : Texts[random.Next(Texts.Length)],
        _ when type == typeof(bool) => random.Next(2) == 1,
        _ when type == typeof(int) => random.Next(1, 9),
        _ when type == typeof(TimeSpan) => TimeSpan.FromSeconds(random.Next(100_000)),
        _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.FromHours(random.Next(-2, 3))).AddMilliseconds(random.Next()),
        _ when type == typeof(SelectionTerm) => new SelectionTerm(Texts[random.Next(Texts.Length)]),
        _ when type == typeof(Shard) => Shard.Parse($"{random.Next(1, 4)}/{random.Next(4, 9)}")!,
        _ when type == typeof(ChangePath) => List<PathSegment>().Aggregate(ChangePath.Flow, (path, segment) => path.Add(segment)),
        { IsEnum: true } => Enum.GetValues(type).GetValue(random.Next(Enum.GetValues(type).Length))!,
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) => Items(type.GetGenericArguments()[0], name),
        { Namespace: { } space } when space.StartsWith("Reconciler", StringComparison.Ordinal) => Record(type),
        _ => throw new NotSupportedException($"{name} is a {type}: teach this class and PlanJson how to make and write one."),
    };

    private object Record(Type type)
    {
        var constructor = type.GetConstructors().OrderByDescending(candidate => candidate.GetParameters().Length).First();
        var parameters = constructor.GetParameters();
        var made = constructor.Invoke([.. parameters.Select(parameter => Value(parameter.ParameterType, parameter.Name!, Nullability.Create(parameter)))]);
        foreach (var property in Settable(type).Where(property => parameters.All(parameter => parameter.Name != property.Name)))
        {
            property.SetValue(made, Value(property.PropertyType, property.Name, Nullability.Create(property)));
        }

        return made;
    }

    /// <summary>The properties that make a record what it is.</summary>
    public static IEnumerable<PropertyInfo> Settable(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite);

    private object? Value(Type type, string name, NullabilityInfo nullability)
        => nullability.ReadState == NullabilityState.Nullable && random.Next(3) == 0 ? null : Make(Nullable.GetUnderlyingType(type) ?? type, name);

    private Array Items(Type type, string name)
    {
        var items = Array.CreateInstance(type, random.Next(4));
        for (var i = 0; i < items.Length; i++)
        {
            items.SetValue(Make(type, name), i);
        }

        return items;
    }

    private IEnumerable<T> List<T>() => Items(typeof(T), "").Cast<T>();

    private string Hex(int length) => Convert.ToHexStringLower(Enumerable.Range(0, length / 2).Select(_ => (byte)random.Next(256)).ToArray());
}
