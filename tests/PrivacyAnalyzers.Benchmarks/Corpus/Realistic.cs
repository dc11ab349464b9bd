namespace PrivacyAnalyzers.Benchmarks.Corpus;

/// <summary>
/// Code in the shape of a layered web application: entities, stores, services that call each other, handlers that log and send, controllers. It
/// is generated, so that it has any size, and always the same.
/// </summary>
internal sealed class Realistic(int lines, bool marked)
{
    public IEnumerable<SourceFile> Files()
    {
        var shared = new SourceFile("Shared.cs", Shared());
        yield return shared;
        var written = shared.Lines;
        for (var i = 0; written < lines; i++)
        {
            foreach (var file in FilesOf(new Feature(i)))
            {
                written += file.Lines;
                yield return file;
            }
        }
    }

    /// <summary>The file that a developer has open: a handler that logs, sends and leaks.</summary>
    public static bool IsOpen(string path) => path == $"{new Feature(21).Name}/Handlers.cs";

    private IEnumerable<SourceFile> FilesOf(Feature feature)
    {
        yield return new($"{feature.Name}/Entities.cs", EntityFile.Text(feature, marked));
        yield return new($"{feature.Name}/Store.cs", StoreFile.Text(feature));
        yield return new($"{feature.Name}/Service.cs", ServiceFile.Text(feature));
        yield return new($"{feature.Name}/Handlers.cs", HandlerFile.Text(feature));
        yield return new($"{feature.Name}/Controller.cs", ControllerFile.Text(feature));
    }

    private string Shared() => $$"""
        {{(marked ? "using PrivacyAnalyzers;" : "")}}
        namespace Shop;

        public interface IMarketing
        {
            {{(marked ? "[Sink(Channel.Marketing)] " : "")}}void Send(string to, string body);
        }

        public interface INotices
        {
            {{(marked ? "[Sink(Channel.Service)] " : "")}}void Notify(string to, string body);
        }

        public static class Mask
        {
            {{(marked ? "[Sanitizer(Protection.Redacted)] " : "")}}public static string Of(string value) => value.Length > 0 ? "***" : "";
        }

        """;
}
