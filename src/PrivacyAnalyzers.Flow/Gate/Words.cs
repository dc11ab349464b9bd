using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>The words of a text, known by their hashes alone: one pass, and no string. It may say that a word is there which is not, never the other way round.</summary>
internal sealed class Words
{
    private const int BufferSize = 4096;

    private readonly HashSet<int> _hashes = [];

    public Words(SourceText text)
    {
        var buffer = new char[BufferSize];
        var hash = 0;
        for (var at = 0; at < text.Length; at += BufferSize)
        {
            var count = Math.Min(BufferSize, text.Length - at);
            text.CopyTo(at, buffer, 0, count);
            for (var i = 0; i < count; i++)
            {
                var c = buffer[i];
                if (IsPart(c))
                {
                    hash = unchecked((hash * 31) + c);
                    continue;
                }

                if (hash != 0) _hashes.Add(hash);
                hash = 0;
            }
        }

        if (hash != 0) _hashes.Add(hash);
    }

    public bool Contains(string word)
    {
        var hash = 0;
        foreach (var c in word) hash = unchecked((hash * 31) + c);
        return hash == 0 || _hashes.Contains(hash);
    }

    private static bool IsPart(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_' or > '\u007f';
}
