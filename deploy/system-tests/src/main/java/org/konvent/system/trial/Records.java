package org.konvent.system.trial;

import static org.konvent.system.trial.Trial.say;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The record of the day as the sites hold it. Nothing of it comes from the script or the master. */
record Records(Premises premises, List<SiteStaff> staff) {

  void print() {
    List<String> verify = new ArrayList<>(List.of("verify"));
    for (SiteStaff site : staff) {
      site.catchUp();
      Path target = premises.directory().resolve("export-" + site.site());
      premises.satellite(site.site()).command("export", target.toString()).orFail();
      verify.add(target.resolve("protokoll.zip").toString());
      say("");
      say("======== The record as the site %s holds it ========".formatted(site.site()));
      say(read(target.resolve("record.txt")));
      say("-------- newest checkpoint of the master that %s has verified".formatted(site.site()));
      say(read(target.resolve("checkpoint.txt")).strip());
    }
    say("");
    say("======== All records laid together, offline ========");
    say(
        premises
            .satellite(staff.get(0).site())
            .command(verify.toArray(String[]::new))
            .orFail()
            .output());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
