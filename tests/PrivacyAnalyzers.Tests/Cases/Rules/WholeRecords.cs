//# ids: PRIV4008, PRIV4001, PRIV4007, PRIV5004
// Who may be told need not be told everything.
using System.Text.Json;
using PrivacyAnalyzers;
namespace Cases.WholeRecords;

public class Buyer
{
    public int Id { get; set; }
    [Pii(PiiCategory.Identity)] public string Name { get; set; } = "";
    [Pii(PiiCategory.Contact)] public string Email { get; set; } = "";
    [Pii(PiiCategory.Shipping)] public string Street { get; set; } = "";
    [OptOutCheck(Purpose.PartnerDisclosure)] public bool Objects { get; set; }
}

public class Label
{
    [Pii(PiiCategory.Shipping)] public string Name { get; set; } = "";
    [Pii(PiiCategory.Shipping)] public string Street { get; set; } = "";
    [Pii(PiiCategory.Shipping)] public string City { get; set; } = "";
}

public record Order(string Number, Buyer Buyer);

public interface ICarrier
{
    [Sink(Channel.Payment)] void Ship(Buyer buyer);
    [Sink(Channel.Payment)] void ShipTo(Label label);
    [Sink(Channel.Payment)] void ShipText(string text);
    [Sink(Channel.Service)] void Confirm(Buyer buyer);
    [Sink(Channel.Partner)] void Pass(Buyer buyer);
}

public class Warehouse(ICarrier carrier)
{
    public void Bad(Buyer buyer) => carrier.Ship(buyer); //! PRIV4008
    public void BadOfOrder(Order order) => carrier.Ship(order.Buyer); //! PRIV4008
    public void BadSerialised(Buyer buyer) => carrier.ShipText(JsonSerializer.Serialize(buyer)); //! PRIV4008
    public void Hand(Buyer buyer) => Send(buyer);
    public void BadAllowed(Buyer buyer) { if (!buyer.Objects) carrier.Pass(buyer); } //! PRIV4008
    public void BadForbidden(Buyer buyer) => carrier.Pass(buyer); //! PRIV4001

    private void Send(Buyer who) => carrier.Ship(who); //! PRIV4008

    public void Ok(Buyer buyer) => carrier.ShipText($"{buyer.Name}, {buyer.Street}");
    public void OkLabel(Label label) => carrier.ShipTo(label);
    public void OkMade(Buyer buyer) => carrier.Ship(new Buyer { Name = buyer.Name, Email = buyer.Email, Street = buyer.Street });
    public void OkMessage(Buyer buyer) => carrier.Confirm(buyer);
    public void OkPart(Buyer buyer) => carrier.ShipText(JsonSerializer.Serialize(new { buyer.Name, buyer.Street }));
}
