using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Reconciler.Org.Contract.Live;

/// <summary>Finds out which flow an upload is about.</summary>
internal static class UploadedName
{
    /// <summary>The <c>name</c> below the only root key; null unless the text has exactly that form.</summary>
    public static string? Of(string archyYaml)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(archyYaml));
            return stream.Documents is [{ RootNode: YamlMappingNode root }] && root.Children is [{ Value: YamlMappingNode flow }]
                && flow.Children.TryGetValue("name", out YamlNode? name)
                ? (name as YamlScalarNode)?.Value
                : null;
        }
        catch (YamlException)
        {
            return null;
        }
    }
}
