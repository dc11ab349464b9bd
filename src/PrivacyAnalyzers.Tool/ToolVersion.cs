using System.Reflection;

namespace PrivacyAnalyzers.Tool;

internal static class ToolVersion
{
    /// <summary>Without the commit that build systems put behind it.</summary>
    public static string Text { get; } = (typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0").Split('+')[0];
}
