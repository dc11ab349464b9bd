using System.Text.Encodings.Web;
using VoipPortal.Contracts;
using VoipPortal.Infrastructure;

namespace VoipPortal.Endpoints;

/// <summary>Pages for everybody, and what visitors say about cookies.</summary>
public static class HomeEndpoints
{
    public static void MapHome(this WebApplication app)
    {
        app.MapGet("/", () => "VoIP portal");
        app.MapGet("/cookies", (CookiePreferences preferences) => new CookieChoice(preferences.AllowsStatistics));
        app.MapPost("/cookies", (CookieChoice choice, HttpResponse response) =>
        {
            CookiePreferences.Save(response, choice.Statistics);
            return Results.NoContent();
        });
    }

    /// <summary>A page that is nothing but a title, which is ours, and paragraphs.</summary>
    public static IResult Page(string title, params string[] paragraphs)
    {
        var text = string.Concat(paragraphs.Select(p => $"<p>{HtmlEncoder.Default.Encode(p)}</p>\n"));
        return Results.Content($"<!doctype html>\n<title>{title}</title>\n<h1>{title}</h1>\n{text}", "text/html");
    }
}
