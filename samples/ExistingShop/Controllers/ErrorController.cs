using System;
using ExistingShop.Data;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace ExistingShop.Controllers
{
    public class ErrorController : Controller
    {
        private readonly ILogger<ErrorController> _logger;

        public ErrorController(ILogger<ErrorController> logger)
        {
            _logger = logger;
        }

        [Route("error")]
        public IActionResult Index()
        {
            var feature = HttpContext.Features.Get<IExceptionHandlerPathFeature>();
            Exception error = feature == null ? null : feature.Error;
            if (error is NotFoundException)
            {
                Response.StatusCode = 404;
                return View("NotFound");
            }

            _logger.LogError(error, "Unhandled at {Path}", feature == null ? "?" : feature.Path);
            Response.StatusCode = 500;
            return View();
        }
    }
}
