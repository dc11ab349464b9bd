using System;

namespace ExistingShop.Data
{
    /// <summary>Becomes a page with status 404, see ErrorController.</summary>
    public class NotFoundException : Exception
    {
        public NotFoundException(string message)
            : base(message)
        {
        }
    }
}
