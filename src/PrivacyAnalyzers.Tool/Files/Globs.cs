using System.Text;
using System.Text.RegularExpressions;

namespace PrivacyAnalyzers.Tool.Files;

/// <summary>Files by name, folder or pattern. Not every shell knows <c>**</c>, and few take ten thousand names.</summary>
internal static class Globs
{
    /// <param name="patterns">Names of files, folders (all files in them with the ending), or patterns with <c>*</c>, <c>**</c> and <c>?</c>.</param>
    /// <param name="ending">The ending of files that a folder stands for.</param>
    /// <param name="directory">Where relative names begin.</param>
    public static IEnumerable<string> Expand(IEnumerable<string> patterns, string ending, string directory)
    {
        foreach (var pattern in patterns)
        {
            var whole = Path.Combine(directory, pattern);
            if (File.Exists(whole)) yield return whole;
            else
            {
                // Where nothing is, a build has failed or was never run; that is no clean one.
                var isFolder = Directory.Exists(whole);
                if (!isFolder && pattern.AsSpan().IndexOfAny('*', '?') < 0) throw ToolException.BadInput($"{pattern}: no such file or folder");
                var any = false;
                foreach (var file in isFolder ? Files(whole, f => f.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) : Matches(pattern, directory))
                {
                    any = true;
                    yield return file;
                }

                if (!any) throw ToolException.BadInput(isFolder ? $"{pattern}: no {ending} file in this folder; was anything built?" : $"{pattern}: matches no file");
            }
        }
    }

    private static IEnumerable<string> Matches(string pattern, string directory)
    {
        var parts = pattern.Replace('\\', '/').Split('/');
        var plain = parts.TakeWhile(static p => p.AsSpan().IndexOfAny('*', '?') < 0).ToArray();
        var root = Path.Combine([directory, plain is [""] ? "/" : string.Join('/', plain)]);
        if (!Directory.Exists(root)) return [];
        var regex = new Regex(Translate(parts[plain.Length..]), RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        return Files(root, f => regex.IsMatch(Path.GetRelativePath(root, f).Replace('\\', '/')));
    }

    /// <summary>In an order that is the same on every machine.</summary>
    private static IEnumerable<string> Files(string root, Func<string, bool> isWanted) =>
        Directory.EnumerateFiles(root, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = true }).Where(isWanted).Order(StringComparer.Ordinal);

    private static string Translate(string[] parts)
    {
        var regex = new StringBuilder("^");
        for (var i = 0; i < parts.Length; i++)
        {
            var isLast = i == parts.Length - 1;
            if (parts[i] == "**") regex.Append(isLast ? ".*" : "(.*/)?");
            else regex.Append(Regex.Escape(parts[i]).Replace("\\*", "[^/]*", StringComparison.Ordinal).Replace("\\?", "[^/]", StringComparison.Ordinal)).Append(isLast ? "" : "/");
        }

        return regex.Append('$').ToString();
    }
}
