using Reconciler.Emulator.Archy;
using Reconciler.Emulator.State;
using Reconciler.Emulator.Yaml;

namespace Reconciler.Emulator.Exporting;

/// <summary>
/// A call of a module lists all inputs and outputs of the module, unused ones as <c>noValue: true</c>, ordered by name
/// (observed in public exports).
/// </summary>
internal static class ModuleBindings
{
    /// <summary>Completes each call, by the copy of the module that the version carries.</summary>
    public static void Complete(ArchyFile file, StoredVersion version)
    {
        foreach (var call in ModuleCall.In(file.Flow).ToArray())
        {
            if (version.Modules.FirstOrDefault(module => module.Name == call.ModuleName) is { } module)
            {
                Complete(call.Binding, FlowVariables.Contract(ArchyFile.Read(module.Yaml)));
            }
        }
    }

    private static void Complete(YamlMap binding, IReadOnlyList<ContractVariable> contract)
    {
        List(binding, "inputs", contract.Where(variable => variable.IsInput));
        List(binding, "outputs", contract.Where(variable => variable.IsOutput));
        if (binding.Count == 0)
        {
            binding.Set("none", YamlScalar.True);
        }
        else if (binding.Count > 1)
        {
            binding.Remove("none");
        }

        Shape.Order(binding, ["inputs", "outputs"]);
    }

    private static void List(YamlMap binding, string key, IEnumerable<ContractVariable> variables)
    {
        var list = binding.Map(key) ?? new YamlMap();
        foreach (var variable in variables.Where(variable => !list.Has(variable.Name)))
        {
            list.Set(variable.Name, new YamlMap().Set("noValue", YamlScalar.True));
        }

        list.SortKeys();
        binding.Set(key, list);
        if (list.Count == 0)
        {
            binding.Remove(key);
        }
    }
}
