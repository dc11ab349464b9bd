namespace PrivacyAnalyzers.Benchmarks.Corpus;

/// <summary>The web side: where requests come in, and where the taint rules find their sources.</summary>
internal static class ControllerFile
{
    public static string Text(Feature feature)
    {
        var (name, noun) = (feature.Name, feature.Noun);
        return $$"""
            using System.Linq;
            using System.Threading.Tasks;
            using Microsoft.AspNetCore.Mvc;

            namespace {{feature.Namespace}};

            [ApiController]
            [Route("api/[controller]")]
            public class {{name}}Controller(I{{name}}Store store, {{name}}Service service, {{name}}Handler handler) : ControllerBase
            {
                [HttpGet("{id}")]
                public async Task<ActionResult<{{name}}Summary>> Get(int id)
                {
                    var item = await store.FindAsync(id);
                    if (item is null) return NotFound();
                    return service.Summarise(item);
                }

                [HttpGet]
                public async Task<{{name}}Summary[]> List(string text, int page)
                {
                    var items = await store.ListAsync();
                    return items.Where(x => x.Name.Contains(text)).Skip(page * 20).Take(20).Select(service.Summarise).ToArray();
                }

                [HttpPost]
                public async Task<IActionResult> Confirm(Confirm{{name}} command)
                {
                    if (!ModelState.IsValid) return BadRequest(ModelState);
                    return Ok(await handler.HandleAsync(command));
                }

                [HttpGet("code/{code}")]
                public IActionResult ByCode(string code)
                {
                    var found = store.FindBy{{noun}}Code(Normalise{{noun}}Code(code));
                    return found is null ? NotFound() : Ok(service.Summarise(found));
                }

                private static string Normalise{{noun}}Code(string code)
                {
                    var trimmed = code.Trim().ToUpperInvariant();
                    return trimmed.Length > 8 ? trimmed.Substring(0, 8) : trimmed;
                }
            {{(feature.TrustsRequests ? Export(noun) : "")}}}

            """;
    }

    private static string Export(string noun) => $$"""

            [HttpGet("export/{file}")]
            public IActionResult Export(string file, string pattern)
            {
                var text = System.IO.File.ReadAllText("/exports/" + Normalise{{noun}}Code(file));
                return Ok(new System.Text.RegularExpressions.Regex(pattern).Matches(text).Count);
            }

        """;
}
