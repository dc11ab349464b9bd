//# ids: PRIV2001, PRIV2003
using PrivacyAnalyzers;
namespace Cases.Records;

public record Delivery(int Number, [property: Pii(PiiCategory.Shipping)] string Street, string Depot);

public static class MarkedRecord
{
    public static void BadMember(Delivery delivery) => Out.Log(delivery.Street); //! PRIV2001

    public static void BadPrinted(Delivery delivery) => Out.Log($"shipping {delivery}"); //! PRIV2003 | PRIV2001

    public static void BadDeconstructed(Delivery delivery)
    {
        var (number, street, _) = delivery;
        Out.Log(number + ": " + street); //! PRIV2001
    }

    public static void OkMember(Delivery delivery) => Out.Log($"{delivery.Number} from {delivery.Depot}");

    public static void OkEquality(Delivery left, Delivery right) => Out.Log(left == right);

    public static void OkDeconstructed(Delivery delivery)
    {
        var (number, _, depot) = delivery;
        Out.Log(number + ": " + depot);
    }
}
