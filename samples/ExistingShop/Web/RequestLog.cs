using System;
using System.Diagnostics;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ExistingShop.Web
{
    /// <summary>One line a request, for the statistics of the server.</summary>
    public class RequestLog
    {
        private readonly RequestDelegate _next;
        private readonly ILogger<RequestLog> _logger;

        public RequestLog(RequestDelegate next, ILogger<RequestLog> logger)
        {
            _next = next;
            _logger = logger;
        }

        public async Task InvokeAsync(HttpContext context)
        {
            var watch = Stopwatch.StartNew();
            try
            {
                await _next(context);
            }
            finally
            {
                watch.Stop();
                if (!context.Request.Path.StartsWithSegments("/css") && !context.Request.Path.StartsWithSegments("/img"))
                {
                    _logger.LogInformation(
                        "{Method} {Path} {Status} {Elapsed} ms",
                        context.Request.Method,
                        context.Request.Path,
                        context.Response.StatusCode,
                        watch.ElapsedMilliseconds);
                }
            }
        }
    }
}
