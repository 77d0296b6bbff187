namespace Reconciler.Emulator.Yaml;

internal sealed class YamlReadException(string message, Exception? innerException = null) : Exception(message, innerException);
