using Microsoft.Extensions.Logging;

namespace Clinic;

/// <summary>What happens to a record in a day. Of each pair of methods one keeps the clinic's notice and the other does not.</summary>
public class Ward(ILogger<Ward> log, ILaboratory laboratory, IInsurer insurer, ITextMessages messages, INewsletter newsletter, IPharmacyChain pharmacies, IDisclosures disclosures)
{
    public void Opened(Patient patient, string reader) => log.LogInformation("{Reader} opened the record of {Patient}", reader, patient.Name);

    public void OpenedFrom(Patient patient) => log.LogInformation("The record was opened from {Address}", patient.LastSeenFrom);

    public void Remind(Patient patient)
    {
        if (patient.WantsNoReminders)
            return;
        messages.Send(patient.Mobile, "See you on " + patient.NextVisit);
    }

    public void RemindOfReason(Patient patient)
    {
        if (patient.WantsNoReminders)
            return;
        messages.Send(patient.Mobile, $"See you on {patient.NextVisit} about your {patient.Diagnosis}");
    }

    public void Advertise(Patient patient)
    {
        if (patient.WantsNoReminders)
            return;
        messages.Send(patient.Mobile, "20% off travel vaccinations, limited time. See you!");
    }

    public void Test(Patient patient, string question) => laboratory.Order(SampleNumber.Of(patient.Name), question + " " + patient.Diagnosis);

    public void TestByName(Patient patient, string question) => laboratory.Order(patient.Name, question);

    public void Claim(Patient patient)
    {
        if (patient.SignedForInsurer)
            Report(patient);
        else if (patient.IsInDanger)
            Report(patient);
    }

    public void ClaimByResearch(Patient patient)
    {
        if (!patient.SignedForResearch)
            return;
        insurer.Report(patient.Name, "visit");
    }

    public void ClaimUnrecorded(Patient patient)
    {
        if (patient.SignedForInsurer)
            insurer.Report("", patient.Diagnosis);
    }

    public void Announce(Patient patient, string news)
    {
        if (patient.AcceptsNews)
            newsletter.Send(patient.Mobile, news);
    }

    public void Share(Patient patient)
    {
        if (!patient.ObjectsToPartners)
            pharmacies.Add(patient.Mobile);
    }

    private void Report(Patient patient)
    {
        insurer.Report(patient.Name, patient.Diagnosis);
        disclosures.Record(patient.Id, nameof(insurer));
    }
}
