using System.Collections.Generic;
using System.Linq;
using ExistingShop.Services;
using Microsoft.Extensions.Logging;

namespace ExistingShop.Web
{
    /// <summary>The last things that happened, for the desk. Lives as long as the shop, and forgets with it.</summary>
    public class Ticker
    {
        private const int Kept = 50;

        private readonly Queue<ShopEventArgs> _last = new Queue<ShopEventArgs>();
        private readonly ILogger<Ticker> _logger;

        public Ticker(ShopEvents events, ILogger<Ticker> logger)
        {
            _logger = logger;
            events.Happened += Remember;
        }

        public IList<ShopEventArgs> Last()
        {
            lock (_last)
            {
                return _last.Reverse().ToList();
            }
        }

        private void Remember(object sender, ShopEventArgs e)
        {
            lock (_last)
            {
                _last.Enqueue(e);
                while (_last.Count > Kept)
                {
                    _last.Dequeue();
                }
            }

            _logger.LogInformation("Somebody has {Kind}: {Text}", e.Kind, e.Text);
        }
    }
}
